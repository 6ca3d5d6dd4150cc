import type { Span } from '#core/shared/span'
import type { MaskedText } from '../rule.ts'
import { CONFUSABLES } from './confusable-entries.ts'
import { DISCOURAGED_TERMS } from './discouraged-terms.ts'
import { entryMatcher, type EntryHit } from './entry-matcher.ts'
import { FIXED_WORDINGS } from './fixed-wordings.ts'
import type { LexiconEntry } from './lexicon-entry.ts'
import { VARIANTS } from './variant-entries.ts'

type Family = 'fixed' | 'discouraged' | 'confusable' | 'variant'

const FAMILIES: Readonly<Record<Family, readonly LexiconEntry[]>> = {
  fixed: FIXED_WORDINGS,
  discouraged: DISCOURAGED_TERMS,
  confusable: CONFUSABLES,
  variant: VARIANTS,
}

const ENTRIES: Readonly<Record<Family, ReadonlySet<LexiconEntry>>> = {
  fixed: new Set(FAMILIES.fixed),
  discouraged: new Set(FAMILIES.discouraged),
  confusable: new Set(FAMILIES.confusable),
  variant: new Set(FAMILIES.variant),
}

const matches = entryMatcher(Object.values(FAMILIES).flat())

/** What was found last: the families read a text one after the other, it is scanned once. */
let last: { readonly masked: string; readonly hits: readonly EntryHit[] } = { masked: '', hits: [] }

/** The entries of one family found in a text. */
export function entriesFound(family: Family, { masked }: MaskedText): readonly EntryHit[] {
  if (last.masked !== masked) last = { masked, hits: matches(masked) }
  if (last.hits.length === 0) return last.hits
  return last.hits.filter(({ entry }) => ENTRIES[family].has(entry))
}

const COVERED = '\uE000'

/** Whether a place reaches into direct speech or a title. */
export function isCovered({ from, to }: Span, { outsideQuotations }: MaskedText): boolean {
  return outsideQuotations.slice(from, to).includes(COVERED)
}
