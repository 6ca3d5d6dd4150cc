import { Plugin, Selection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { currentTranslate } from '../../app/use-translate.ts'
import { showToast } from '../../state/toasts.ts'
import { crossesFields, deleteAcrossFields } from '../fields.ts'
import { addPhotos, picturesIn } from '../photos/add-photos.ts'
import { placeBlocks } from './place-blocks.ts'
import { plainParagraphs } from './plain-paragraphs.ts'
import { readCopied } from './read-copied.ts'

/**
 * Everything that comes from outside passes here, never through ProseMirror's own HTML reading:
 * paste and drop are read in an inert document into blocks of the schema.
 */
export function clipboardPlugin(): Plugin {
  return new Plugin({
    props: {
      clipboardTextSerializer: (slice) =>
        slice.content.textBetween(0, slice.content.size, '\n').replaceAll(/\n{2,}/gu, '\n'),
      handleDOMEvents: {
        paste: (view, event) => onPaste(view, event),
        copy: (view, event) => copy(view, event),
        cut: (view, event) => copy(view, event) && removeSelection(view),
        dragstart: refuseAcrossFields,
        drop: (view, event) => onDrop(view, event),
      },
    },
  })
}

function onPaste(view: EditorView, event: ClipboardEvent): boolean {
  event.preventDefault()
  if (view.editable && event.clipboardData !== null) insertFrom(view, event.clipboardData)
  return true
}

function insertFrom(view: EditorView, transfer: DataTransfer): void {
  const html = transfer.getData('text/html')
  const files = picturesIn(transfer)
  const copied = html === '' ? undefined : readCopied(html)
  // Word adds a picture of the very text it copied; beside text it is not meant.
  if (files.length > 0 && (copied?.blocks.length ?? 0) === 0) return addPhotos(view, files)
  if (copied === undefined) return pastePlain(view, transfer.getData('text/plain'))

  insert(view, copied.blocks)
  addPhotos(view, copied.pictures)
  if (copied.lostPictures > 0) {
    const text = currentTranslate()('editor.pictures-lost', { count: copied.lostPictures })
    showToast({ text, tone: 'plain' })
  }
}

export function pastePlain(view: EditorView, text: string): void {
  insert(view, plainParagraphs(text))
}

function insert(view: EditorView, blocks: Parameters<typeof placeBlocks>[1]): void {
  view.dispatch(placeBlocks(view.state, blocks).scrollIntoView().setMeta('uiEvent', 'paste'))
}

function copy(view: EditorView, event: ClipboardEvent): boolean {
  const { selection } = view.state
  if (selection.empty || event.clipboardData === null) return false
  event.preventDefault()
  const { dom, text } = view.serializeForClipboard(selection.content())
  event.clipboardData.clearData()
  event.clipboardData.setData('text/html', dom.innerHTML)
  event.clipboardData.setData('text/plain', text)
  return true
}

function removeSelection(view: EditorView): boolean {
  if (!view.editable) return true
  const { tr, selection } = view.state
  const removed = crossesFields(selection) ? deleteAcrossFields(tr) : tr.deleteSelection()
  view.dispatch(removed.scrollIntoView().setMeta('uiEvent', 'cut'))
  return true
}

/** Moving half a headline and half a body by mouse would tear both. */
function refuseAcrossFields({ state }: EditorView, event: DragEvent): boolean {
  if (!crossesFields(state.selection)) return false
  event.preventDefault()
  return true
}

/** What is dragged within the paper is ProseMirror's; Word files and the like are the desk's. */
function onDrop(view: EditorView, event: DragEvent): boolean {
  const transfer = event.dataTransfer
  if (view.dragging !== null || transfer === null || !view.editable) return false
  const pictures = picturesIn(transfer)
  if (transfer.files.length > 0 && pictures.length === 0) return false

  event.preventDefault()
  event.stopPropagation()
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
  if (at === null) return true
  if (pictures.length > 0) addPhotos(view, pictures, at.pos)
  else dropText(view, transfer, at.pos)
  return true
}

function dropText(view: EditorView, transfer: DataTransfer, position: number): void {
  const selection = Selection.near(view.state.doc.resolve(position))
  view.dispatch(view.state.tr.setSelection(selection))
  insertFrom(view, transfer)
  view.focus()
}
