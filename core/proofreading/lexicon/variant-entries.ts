import type { LexiconEntry } from './lexicon-entry.ts'
import { tableRows } from './table-rows.ts'
import { VARIANT_PATTERNS } from './variant-patterns.ts'
import { VARIANT_WORDS } from './variant-words.ts'

const RECOMMENDED: readonly LexiconEntry[] = tableRows(VARIANT_WORDS).map(([variant, right]) => ({
  id: `VA-${variant}`,
  words: [variant],
  right,
  class: 'warning',
  source: 'GF 1001—2001',
}))

/** 异形词: forms with a recommended one beside them. */
export const VARIANTS: readonly LexiconEntry[] = [...RECOMMENDED, ...VARIANT_PATTERNS]
