import type { EditorView } from 'prosemirror-view'
import type { LibraryError } from '#core/article/library-error'
import type { PhotoError } from '#core/article/photo-error'
import { schema } from '#core/article/schema'
import { UPLOAD_LIMIT } from '#bridge/upload-limit'
import type { Answer } from '#bridge/contract'
import { currentTranslate } from '../../app/use-translate.ts'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { ask } from '../../shell/ask.ts'
import { isTooLarge, upload } from '../../shell/file-transport.ts'
import { showToast } from '../../state/toasts.ts'
import { noteAct } from '../loss-guard.ts'
import { photoBytes } from './photo-bytes.ts'
import { photoErrorMessage } from './photo-error-message.ts'
import { emptyParagraphBefore, photoPlace } from './photo-place.ts'
import { beginUpload, endUpload, placeOfUpload } from './upload-places.ts'

type Stored = Extract<Answer<'photo:add'>, { ok: true }>['value']

const { photo, caption, credit } = schema.nodes

/** Pictures among dropped or pasted files, also those whose kind only their name tells. */
export function picturesIn({ files }: DataTransfer): readonly File[] {
  return Array.from(files).filter(
    ({ type, name }) => type.startsWith('image/') || /\.(?:heic|heif|tiff?|raw)$/iu.test(name),
  )
}

/** Uploads pictures in order and puts each where it was dropped, however the text changed since. */
export function addPhotos(
  view: EditorView,
  pictures: readonly Blob[],
  position = view.state.selection.to,
): void {
  const label = currentTranslate()('editor.photo-coming')
  const at = photoPlace(view.state.doc, position)
  const coming = pictures.map((picture) => ({ picture, id: beginUpload(view, at, label) }))
  void coming.reduce(
    (before, { picture, id }) => before.then(() => addPhoto(view, picture, id)),
    Promise.resolve(),
  )
}

async function addPhoto(view: EditorView, picture: Blob, id: object): Promise<void> {
  const answer = await store(picture)
  if (view.isDestroyed) return
  const at = placeOfUpload(view, id)
  endUpload(view, id)
  if (!answer.ok) showToast({ text: reason(answer.error), tone: 'error' })
  else if (at !== undefined) insertPhoto(view, answer.value, at)
}

async function store(picture: Blob): Promise<Answer<'photo:add'> | Unsent> {
  try {
    const bytes = await photoBytes(picture)
    if (isTooLarge(bytes)) return { ok: false, error: tooLarge(bytes) }
    return await ask('photo:add', { handle: await upload(bytes) })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { ok: false, error: 'unsent' }
  }
}

type Unsent = { readonly ok: false; readonly error: 'unsent' }

function tooLarge({ size }: Blob): PhotoError {
  return { kind: 'too-large', bytes: size, limit: UPLOAD_LIMIT }
}

function reason(error: PhotoError | LibraryError | 'unsent'): string {
  const t = currentTranslate()
  if (error === 'unsent') return t('editor.photo-unsent')
  const { kind } = error
  return kind === 'too-large' || kind === 'unsupported' || kind === 'not-a-picture'
    ? photoErrorMessage(t, error)
    : libraryErrorMessage(t, error)
}

function insertPhoto(view: EditorView, { media, width, height }: Stored, at: number): void {
  noteAct()
  const { state } = view
  const node = photo.create({ media, width, height }, [caption.create(), credit.create()])
  const from = emptyParagraphBefore(state.doc, at) ? at - 2 : at
  const isLastBlock = from > 0 && at - from === 2 && state.doc.resolve(at).parent.childCount === 1
  view.dispatch(state.tr.replaceWith(isLastBlock ? at : from, at, node).scrollIntoView())
}
