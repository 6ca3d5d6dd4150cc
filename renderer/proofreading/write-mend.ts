import type { Transaction } from 'prosemirror-state'
import { blockAround, placeOf, spanOf, type Range } from '../editor/final-places.ts'
import { replaceWords } from '../editor/replace-words.ts'

/** Words on the paper, and what is to stand there instead. */
export type Mend = Range & { readonly text: string; readonly suggestion: string }

/**
 * Only the characters that differ are replaced: what is bold beside them stays as it is, and what is
 * struck between them stays struck.
 */
export function writeMend(tr: Transaction, { from, to, text, suggestion }: Mend): void {
  const start = commonStart(text, suggestion)
  const end = commonEnd(text.slice(start), suggestion.slice(start))
  const block = blockAround(tr.doc, from)
  const span = spanOf(block, { from, to })
  const place = placeOf(block, { from: span.from + start, to: span.to - end })
  replaceWords(tr, place, suggestion.slice(start, suggestion.length - end))
}

function commonStart(a: string, b: string): number {
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1
  return same
}

function commonEnd(a: string, b: string): number {
  let same = 0
  while (same < a.length && same < b.length && a.at(-1 - same) === b.at(-1 - same)) same += 1
  return same
}
