import type { Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { schema } from '#core/article/schema'
import { REVIEW_SKIP } from '../tracking/review-skip.ts'

type Range = { readonly from: number; readonly to: number }

const { comment } = schema.marks

/** Hangs a thread on ranges of the paper. No undo takes it away: the thread would stay without it. */
export function hangThread(
  view: EditorView,
  thread: string,
  ranges: readonly Range[],
): Transaction {
  const { tr } = view.state
  for (const { from, to } of ranges) tr.addMark(from, to, comment.create({ thread }))
  return besideHistory(tr)
}

/** Takes every piece of a thread off the paper. */
export function unhangThread(view: EditorView, thread: string): Transaction {
  const { tr } = view.state
  for (const { from, to } of piecesOf(view, thread)) {
    tr.removeMark(from, to, comment.create({ thread }))
  }
  return besideHistory(tr)
}

/** Each piece of text that a thread hangs on. */
export function piecesOf({ state }: EditorView, thread: string): readonly Range[] {
  const pieces: Range[] = []
  state.doc.descendants((node, from) => {
    const isPiece = node.marks.some(
      ({ type, attrs }) => type === comment && attrs['thread'] === thread,
    )
    if (isPiece) pieces.push({ from, to: from + node.nodeSize })
  })
  return pieces
}

function besideHistory(tr: Transaction): Transaction {
  return tr.setMeta('addToHistory', false).setMeta(REVIEW_SKIP, true)
}
