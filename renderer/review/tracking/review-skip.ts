import type { Transaction } from 'prosemirror-state'

/** On a transaction that is taken as it is: an answer to a suggestion, a text put on the paper. */
export const REVIEW_SKIP = 'review-skip'

export function skipsReview(tr: Transaction): boolean {
  return tr.getMeta(REVIEW_SKIP) === true
}
