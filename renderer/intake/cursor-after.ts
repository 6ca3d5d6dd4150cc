import type { Piece, Proposal } from '#core/intake/proposal'
import type { Cursor } from './pointing.ts'
import { isTextRow, proposalRows, type ProposalRow } from './proposal-rows.ts'

type PartRow = Extract<ProposalRow, { kind: 'part' }>

/**
 * Where the cursor stands after a correction: with the same words, wherever they went. When those
 * left the articles it goes to the row that took their place, so that 不要 can be pressed again.
 */
export function cursorAfter(cursor: Cursor, before: Proposal, after: Proposal): Cursor | null {
  const rowsBefore = proposalRows(before)
  const at = rowsBefore.findIndex(({ key }) => key === cursor.key)
  const row = rowsBefore[at]
  const rows = proposalRows(after)
  const same = row && partWith(rows, firstOffset(row))
  if (same !== undefined) return cursorIn(same, rows, { ...cursor, length: lengthOf(row) })

  const near = rows.slice(Math.max(at, 0)).find(isTextRow) ?? rows.findLast(isTextRow)
  return near === undefined ? null : { key: near.key, caret: 0 }
}

/** Joined text was added in front, split text went on into the next row. */
function cursorIn(
  same: PartRow,
  rows: readonly ProposalRow[],
  { caret, length }: Cursor & { readonly length: number },
): Cursor {
  const now = same.part.text.length
  const next = rows[rows.indexOf(same) + 1]
  if (caret > 0 && caret >= now && now < length && next?.kind === 'part') {
    return { key: next.key, caret: 0 }
  }
  return { key: same.key, caret: Math.max(0, Math.min(caret + Math.max(0, now - length), now)) }
}

function partWith(rows: readonly ProposalRow[], offset: number): PartRow | undefined {
  return rows.find((row): row is PartRow => {
    return row.kind === 'part' && row.part.pieces.some((piece) => holds(piece, offset))
  })
}

function holds({ from, to }: Piece, offset: number): boolean {
  return from <= offset && offset < to
}

function firstOffset(row: ProposalRow): number {
  if (row.kind === 'part') return row.part.pieces[0]?.from ?? -1
  return row.kind === 'set-aside' ? row.setAside.piece.from : -1
}

/** A passage that comes back begins at its beginning. */
function lengthOf(row: ProposalRow | undefined): number {
  return row?.kind === 'part' ? row.part.text.length : Number.POSITIVE_INFINITY
}
