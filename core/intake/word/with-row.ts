import type { WordChanges, WordParagraph } from './word-document.ts'

/** What is said of a row is said of all that stands in it. */
export function withRow(
  paragraph: WordParagraph,
  { inserted, deleted }: WordChanges,
): WordParagraph {
  if (inserted === null && deleted === null) return paragraph
  const both = <Piece extends WordChanges>(one: Piece): Piece => ({
    ...one,
    inserted: one.inserted ?? inserted,
    deleted: one.deleted ?? deleted,
  })
  return { ...paragraph, inlines: paragraph.inlines.map(both), end: both(paragraph.end) }
}
