import { z } from 'zod'
import { EMPTY_ROSTER, Roster } from '#core/roster/roster'
import { EMPTY_LEXICON, HouseLexicon } from './house-lexicon.ts'
import { RuleSettings, SHIPPED_SETTINGS } from './rule-settings.ts'

/** Everything a library says about proofreading; with the rules we ship, all a proofreader needs. */
export const Setup = z
  .object({ rules: RuleSettings, lexicon: HouseLexicon, roster: Roster })
  .readonly()
export type Setup = z.infer<typeof Setup>

export const SHIPPED_SETUP: Setup = {
  rules: SHIPPED_SETTINGS,
  lexicon: EMPTY_LEXICON,
  roster: EMPTY_ROSTER,
}
