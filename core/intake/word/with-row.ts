import type { WordBlock, WordChanges, WordParagraph } from './word-document.ts'

/** What is said of a row is said of all that stands in it. */
export function withRow(paragraph: WordParagraph, row: WordChanges): WordParagraph {
  if (isPlain(row)) return paragraph
  const both = changedBy(row)
  return { ...paragraph, inlines: paragraph.inlines.map(both), end: both(paragraph.end) }
}

/** Of a table in the row, its rows. */
export function blockWithRow(block: WordBlock, row: WordChanges): WordBlock {
  if (block.kind === 'paragraph') return withRow(block, row)
  return isPlain(row) ? block : { ...block, rows: block.rows.map(changedBy(row)) }
}

function isPlain({ inserted, deleted }: WordChanges): boolean {
  return inserted === null && deleted === null
}

function changedBy({ inserted, deleted }: WordChanges) {
  return <Piece extends WordChanges>(one: Piece): Piece => ({
    ...one,
    inserted: one.inserted ?? inserted,
    deleted: one.deleted ?? deleted,
  })
}
