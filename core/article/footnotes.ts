import type { Node } from 'prosemirror-model'
import { markedRuns } from './marked-runs.ts'

/** One footnote and the words it belongs to, as positions in the document. Its number is its place in the list. */
export type Footnote = { readonly note: string; readonly from: number; readonly to: number }

/**
 * The footnotes of a document, first to last. Neighbouring text with one note is one footnote; a
 * block's border ends it. The number of a footnote stands at its `to`.
 */
export function footnotesOf(doc: Node): readonly Footnote[] {
  return markedRuns(doc, noteOf).map(({ value, from, to }) => ({ note: value, from, to }))
}

/** The note on a text node; null where it has none. */
export function noteOf(text: Node): string | null {
  const mark = text.marks.find(({ type }) => type.name === 'footnote')
  const note: unknown = mark?.attrs['note']
  return typeof note === 'string' ? note : null
}
