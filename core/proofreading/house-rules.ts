import type { HouseLexicon } from './house-lexicon.ts'
import type { Rule } from './rule.ts'

/** The desk's own words as rules. */
export function houseRules(_lexicon: HouseLexicon): readonly Rule[] {
  return []
}
