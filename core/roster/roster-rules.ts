import type { Rule } from '#core/proofreading/rule'
import type { Roster } from './roster.ts'

/** What a 人名职务库 knows as rules: names, titles, terms of office, order. */
export function rosterRules(_roster: Roster): readonly Rule[] {
  return []
}
