import type { Node } from 'prosemirror-model'
import { NodeSelection } from 'prosemirror-state'
import type { EditorView, NodeView, NodeViewConstructor } from 'prosemirror-view'
import { finalTextOf } from '#core/review/suggestions/final-text'
import { suggestedAttributes } from '#core/article/schema'
import type { Translate } from '#core/messages/translate'
import { mediaUrl, type MediaUrl } from './media-url.ts'

/** A photo with its caption and credit beneath, both ordinary text of the article. */
export function photoView(t: Translate): NodeViewConstructor {
  return (node, view, getPos) => createPhotoView({ node, view, getPos, t })
}

const SUGGESTED = ['data-block', 'data-by'] as const

type PhotoViewOptions = {
  readonly node: Node
  readonly view: EditorView
  readonly getPos: () => number | undefined
  readonly t: Translate
}

function createPhotoView({ node, view, getPos, t }: PhotoViewOptions): NodeView {
  const image = document.createElement('img')
  const frame = element('div', 'photo-frame', [image])
  const lines = element('div', 'photo-lines', [])
  const figure = element('figure', 'photo', [frame, lines])
  frame.contentEditable = 'false'
  let shown: { readonly media: string; readonly url: MediaUrl } | undefined

  function show(shownNode: Node) {
    const { attrs, firstChild } = shownNode
    const suggested = suggestedAttributes(shownNode)
    for (const name of SUGGESTED) figure.toggleAttribute(name, false)
    for (const [name, value] of Object.entries(suggested)) figure.setAttribute(name, value)
    // The words beneath the photo are what it shows, said once more to who cannot see it.
    image.alt = (firstChild && finalTextOf(firstChild).text.trim()) || t('editor.photo-alt')
    const { media, width, height } = photoAttributes(attrs)
    if (shown?.media === media) return

    shown?.url.release()
    image.width = width
    image.height = height
    figure.classList.remove('missing')
    const url = mediaUrl(media)
    shown = { media, url }
    url.ready.then(
      (src) => (image.src = src),
      () => figure.classList.add('missing'),
    )
  }

  // After the press, which the browser takes for a caret in the caption, and a drag needs.
  frame.addEventListener('click', () => {
    const at = getPos()
    if (at === undefined) return
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)))
  })
  show(node)

  return {
    dom: figure,
    contentDOM: lines,
    update: (next) => {
      if (next.type !== node.type) return false
      show(next)
      return true
    },
    selectNode: () => figure.classList.add('ProseMirror-selectednode'),
    deselectNode: () => figure.classList.remove('ProseMirror-selectednode'),
    ignoreMutation: (mutation) => mutation.type !== 'selection' && !lines.contains(mutation.target),
    destroy: () => shown?.url.release(),
  }
}

function element(name: string, className: string, children: readonly HTMLElement[]): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  made.append(...children)
  return made
}

function photoAttributes(attrs: Node['attrs']) {
  return {
    media: String(attrs['media']),
    width: Number(attrs['width']),
    height: Number(attrs['height']),
  }
}
