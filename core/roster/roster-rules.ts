import type { Rule } from '#core/proofreading/rule'
import { readingWith } from './reading.ts'
import { rosterIndex } from './roster-index.ts'
import type { Roster } from './roster.ts'
import { congressTitle } from './rules/congress-title.ts'
import { doubledLevel } from './rules/doubled-level.ts'
import { firstMention } from './rules/first-mention.ts'
import { leadersByName } from './rules/leaders-by-name.ts'
import { leadersOrder } from './rules/leaders-order.ts'
import { oddTitles } from './rules/odd-titles.ts'
import { splitName } from './rules/split-name.ts'
import { termOver } from './rules/term-over.ts'
import { titleAfterName } from './rules/title-after-name.ts'
import { titledList } from './rules/titled-list.ts'
import { unknownLeader } from './rules/unknown-leader.ts'
import { wrongName } from './rules/wrong-name.ts'
import { wrongTitle } from './rules/wrong-title.ts'

/** What a 人名职务库 knows as rules. Where it is empty only those are left that need nobody's name. */
export function rosterRules(roster: Roster): readonly Rule[] {
  const index = rosterIndex(roster)
  const reading = readingWith(index)
  const always = [oddTitles(reading), doubledLevel, titleAfterName(reading), congressTitle]
  if (roster.people.length === 0) return always
  return [
    ...always,
    unknownLeader(index, reading),
    wrongTitle(roster.people, reading),
    wrongName(index, reading),
    leadersOrder(reading),
    titledList(reading),
    termOver(roster.people, reading),
    firstMention(reading),
    splitName(index),
    leadersByName(reading),
  ]
}
