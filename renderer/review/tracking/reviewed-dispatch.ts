import { isHistoryTransaction } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'
import { ReplaceStep } from 'prosemirror-transform'
import type { EditorView } from 'prosemirror-view'
import {
  composedEdit,
  composedFurther,
  composedMoved,
  isComposed,
  type ComposedText,
} from './composed-text.ts'
import { reviewedEdit } from './reviewed-edit.ts'
import { placedSelection, reviewedTransaction } from './reviewed-transaction.ts'
import { skipsReview } from './review-skip.ts'

const SETTLES = 'review-settles'

/** Before the paper is read from outside: a composition that is over becomes what review wants. */
export function settleComposition({ state, dispatch }: EditorView): void {
  dispatch(state.tr.setMeta(SETTLES, true))
}

export type ReviewedDispatch = {
  readonly dispatch: (tr: Transaction) => void
  /** Turns a composition that is over into what review wants. Called before anything reads it. */
  readonly settle: () => void
  readonly isSettled: () => boolean
}

type Paper = {
  readonly view: () => EditorView
  readonly apply: (tr: Transaction) => void
}

/**
 * Everything done to the paper passes here and becomes a suggestion when changes are tracked.
 * A composition stays as the browser writes it until it is over: restructured text would be torn
 * from the input method.
 */
export function reviewedDispatch({ view, apply }: Paper): ReviewedDispatch {
  let composed: ComposedText | undefined

  function settle(): void {
    if (composed === undefined || view().composing) return
    const over = composed
    composed = undefined
    const tr = settlingTransaction(view().state, over)
    if (tr !== undefined) apply(tr)
  }

  function dispatchComposed(tr: Transaction): void {
    composed = composedFurther(composed, tr)
    apply(tr)
  }

  function dispatchOther(tr: Transaction): void {
    const reviewed = skipsReview(tr) ? tr : reviewedTransaction(view().state, tr)
    apply(reviewed)
    if (composed !== undefined) composed = composedMoved(composed, reviewed.mapping)
    settle()
  }

  return {
    dispatch: (tr) => {
      if (tr.getMeta(SETTLES) === true) settle()
      else if (!tr.docChanged) apply(tr)
      else if (isHistoryTransaction(tr)) {
        composed = undefined
        apply(tr)
      } else if (isComposed(tr)) dispatchComposed(tr)
      else dispatchOther(tr)
    },
    settle,
    isSettled: () => composed === undefined,
  }
}

/** Belongs to the composition's undo step by its number. */
function settlingTransaction(state: EditorState, composed: ComposedText): Transaction | undefined {
  const edit = composedEdit(state.doc, composed)
  if (edit === undefined) return undefined
  const { transform, map } = reviewedEdit(edit)
  if (transform.doc.eq(state.doc)) return undefined
  const tr = becoming(state.tr, transform.doc)
  tr.setSelection(placedSelection(state.selection, tr.doc, (place) => map(place, -1)))
  return tr.setMeta('composition', composed.number)
}

/** Makes one text of another by replacing only what differs. */
function becoming(tr: Transaction, target: Node): Transaction {
  const { content } = tr.doc
  const start = content.findDiffStart(target.content)
  const end = content.findDiffEnd(target.content)
  if (start === null || end === null) return tr
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  tr.step(new ReplaceStep(start, end.a + overlap, target.slice(start, end.b + overlap)))
  return tr
}
