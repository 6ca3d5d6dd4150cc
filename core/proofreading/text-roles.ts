import type { TextRole } from './proof-article.ts'

const HEADLINES = ['kicker', 'title', 'subtitle'] as const
const PROSE = ['paragraph', 'list-item', 'quotation', 'caption'] as const

/** Whole sentences. */
export const PROSE_ROLES: ReadonlySet<TextRole> = new Set(PROSE)

/** Everything a reader reads but the names of those who made it. */
export const PRINTED_ROLES: ReadonlySet<TextRole> = new Set([
  ...HEADLINES,
  ...PROSE,
  'subheading',
  'cell',
])
