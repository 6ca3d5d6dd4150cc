import { finalTextOf, isStruck, offsetInText } from '#core/review/suggestions/final-text'
import type { ResolvedPos } from 'prosemirror-model'
import { TextSelection, type Command, type EditorState } from 'prosemirror-state'

const OUTER = { open: '“', close: '”' }
const INNER = { open: '‘', close: '’' }

/**
 * Quotation marks around the selection, or a pair with the caret between. Inside “ ” they are ‘ ’,
 * and “ ” that end up inside become ‘ ’ (GB/T 15834—2011 4.8.3.3).
 */
export const quote: Command = (state, dispatch) => {
  const { $from, from, to, empty } = state.selection
  if (!(state.selection instanceof TextSelection) || !state.selection.$to.parent.isTextblock) {
    return false
  }
  // The toolbar asks after every key, and needs no more than this.
  if (dispatch === undefined) return true
  const { open, close } = isQuoted($from) ? INNER : OUTER
  const tr = open === OUTER.open ? nestInside(state) : state.tr
  tr.insertText(close, to).insertText(open, from)
  const caret = empty ? from + open.length : to + open.length + close.length
  dispatch(tr.setSelection(TextSelection.create(tr.doc, caret)).scrollIntoView())
  return true
}

/** Is a place in a paragraph inside “ ” that opened before it? */
function isQuoted({ parent, parentOffset }: ResolvedPos): boolean {
  const final = finalTextOf(parent)
  const before = final.text.slice(0, offsetInText(final, parentOffset))
  return before.lastIndexOf(OUTER.open) > before.lastIndexOf(OUTER.close)
}

function nestInside({ tr, doc, selection }: EditorState) {
  const { from, to } = selection
  doc.nodesBetween(from, to, (node, position) => {
    if (isStruck(node)) return
    for (const { 0: mark, index } of (node.text ?? '').matchAll(/[“”]/gu)) {
      const at = position + index
      if (at < from || at >= to) continue
      tr.insertText(mark === OUTER.open ? INNER.open : INNER.close, at, at + 1)
    }
  })
  return tr
}
