import type { Node } from 'prosemirror-model'
import type { Transaction } from 'prosemirror-state'
import { schema } from '#core/article/schema'
import { blockAround, keptRanges, type Range } from './final-places.ts'

/**
 * Other words for those in a range of one block. What is struck in it stays struck where it is; the
 * new words look like the ones that they replace.
 */
export function replaceWords(tr: Transaction, range: Range, words: string): void {
  const kept = keptRanges(blockAround(tr.doc, range.from), range)
  const [first = { from: range.from, to: range.from }, ...others] = kept
  // From the end, so that what is before stays where it was.
  for (const { from, to } of others.toReversed()) tr.delete(from, to)
  const { from, to } = first
  if (words !== '') tr.replaceWith(from, to, schema.text(words, marksFor(tr.doc, first)))
  else if (from < to) tr.delete(from, to)
}

function marksFor(doc: Node, { from, to }: Range) {
  const $from = doc.resolve(from)
  const marks = from === to ? $from.marks() : ($from.marksAcross(doc.resolve(to)) ?? $from.marks())
  return marks.filter(({ type }) => type !== schema.marks.deletion)
}
