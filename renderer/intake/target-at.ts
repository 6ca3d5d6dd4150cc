import type { Proposal } from '#core/intake/proposal'
import type { Target } from './corrections.ts'
import type { Cursor } from './pointing.ts'
import { proposalRows } from './proposal-rows.ts'

/** What stands under a cursor; nothing when the proposal has moved on from under it. */
export function targetAt(proposal: Proposal, { key, caret }: Cursor): Target | undefined {
  const row = proposalRows(proposal).find((candidate) => candidate.key === key)
  if (row?.kind === 'part') return { kind: 'part', place: row.place, part: row.part, caret }
  return row?.kind === 'set-aside' ? { kind: 'set-aside', index: row.index } : undefined
}
