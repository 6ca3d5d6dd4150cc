import type { Comparison, PhotoRow, SentenceRow } from '#core/history/comparison'

/** The rows of one paragraph, or a photo: what is drawn as one block. */
export type ComparedBlock =
  | { readonly kind: 'text'; readonly key: number; readonly rows: readonly SentenceRow[] }
  | { readonly kind: 'photo'; readonly key: number; readonly row: PhotoRow }

/** Rows gathered to the paragraphs they stand in. */
export function comparedBlocks({ rows }: Comparison): readonly ComparedBlock[] {
  const blocks: ComparedBlock[] = []
  let open: SentenceRow[] = []
  for (const [key, row] of rows.entries()) {
    if (row.of === 'photo') {
      blocks.push({ kind: 'photo', key, row })
      open = []
      continue
    }
    // A join is shown inside the paragraph that it made.
    const begins = open.length === 0 || row.border === 'same' || row.border === 'inserted'
    if (!begins) {
      open.push(row)
      continue
    }
    open = [row]
    blocks.push({ kind: 'text', key, rows: open })
  }
  return blocks
}

export function isChanged(block: ComparedBlock): boolean {
  if (block.kind === 'photo') return block.row.kind !== 'same'
  return block.rows.some(
    ({ kind, border, retyped }) =>
      kind !== 'same' || border === 'inserted' || border === 'deleted' || retyped !== null,
  )
}
