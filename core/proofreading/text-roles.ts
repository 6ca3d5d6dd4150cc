import type { TextRole } from './proof-article.ts'

const HEADLINES = ['kicker', 'title', 'subtitle'] as const
const PROSE = ['paragraph', 'list-item', 'quotation', 'caption'] as const

export const HEADLINE_ROLES: ReadonlySet<TextRole> = new Set(HEADLINES)

/** Whole sentences. */
export const PROSE_ROLES: ReadonlySet<TextRole> = new Set(PROSE)

/** Where sentences stand: all but headlines, bylines and credits, which have their own spacing. */
export const SENTENCE_ROLES: ReadonlySet<TextRole> = new Set([...PROSE, 'cell'])

/** Everything a reader reads but the names of those who made it. */
export const PRINTED_ROLES: ReadonlySet<TextRole> = new Set([
  ...HEADLINES,
  ...PROSE,
  'subheading',
  'cell',
])

export const EVERY_ROLE: ReadonlySet<TextRole> = new Set([...PRINTED_ROLES, 'credit', 'byline'])
