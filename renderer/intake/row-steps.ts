import type { Proposal } from '#core/intake/proposal'
import { isTextRow, proposalRows } from './proposal-rows.ts'

/** The row a key leads to: the next, the last, or with Page keys the next article's first. */
export function rowKeyAfter(proposal: Proposal, from: string, key: string): string | undefined {
  const rows = proposalRows(proposal)
  const texts = rows.filter(isTextRow)
  const at = texts.findIndex((row) => row.key === from)
  switch (key) {
    case 'ArrowDown':
      return texts[Math.min(at + 1, texts.length - 1)]?.key
    case 'ArrowUp':
      return texts[Math.max(at - 1, 0)]?.key
    case 'Home':
      return texts[0]?.key
    case 'End':
      return texts.at(-1)?.key
    case 'PageDown':
      return texts.find((row, index) => index > at && isFirst(row.key, rows))?.key
    case 'PageUp':
      return texts.findLast((row, index) => index < at && isFirst(row.key, rows))?.key
    default:
      return undefined
  }
}

function isFirst(key: string, rows: ReturnType<typeof proposalRows>): boolean {
  const before = rows[rows.findIndex((row) => row.key === key) - 1]
  return before?.kind === 'article' || before?.kind === 'set-aside-head'
}
