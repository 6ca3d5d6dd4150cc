import { datelineOf } from '#core/article/dateline'
import { isOffice, isNameList } from './line-shape.ts'
import { isDateOnly } from './furniture.ts'
import { isClearlyBody } from './habits.ts'
import { mayIntroduce } from './headline.ts'
import { endsSentence, openPairs, closesFirst } from './sentence.ts'
import { opensParagraph } from './openers.ts'
import type { Spot, UnitRole } from './spot.ts'
import { isParallel, numbering, STANDING_SUBHEADINGS } from './subheading.ts'
import type { Unit } from './unit.ts'
import { hanLength } from './words.ts'

/** How much a unit looks like a role, whatever stands around it. -Infinity: it cannot be that. */
export function scoreOf(role: UnitRole, spot: Spot): number {
  const unit = spot.units[spot.index]
  if (unit === undefined) return -Infinity
  if (unit.kind === 'byline') return bylineScore(role, unit)
  if (unit.kind === 'name') return nameScore(role, spot)
  if (unit.kind === 'text') return textScore(role, spot) + hintScore(role, unit)
  if (unit.kind === 'table') return role === 'body' ? 0 : -Infinity
  return role === 'caption' ? 0 : -Infinity
}

function bylineScore(role: UnitRole, { fromTail }: Unit): number {
  if (role === 'end-byline') return 0
  return role === 'top-byline' && !fromTail ? 0 : -Infinity
}

function nameScore(role: UnitRole, spot: Spot): number {
  if (role === 'top-byline') return 1
  return role === 'end-byline' ? 0.5 : textScore(role, spot) - 1
}

function textScore(role: UnitRole, spot: Spot): number {
  if (role === 'heading') return headingScore(spot)
  if (role === 'body') return bodyScore(spot)
  return role === 'subheading' ? subheadingScore(spot) : -Infinity
}

/** What the file says weighs more than most of what a line looks like. */
function hintScore(role: UnitRole, { hint }: Unit): number {
  if (hint === null) return 0
  if (hint.kind !== 'heading') return role === 'body' ? 8 : -8
  if (role === 'heading') return hint.headline
  return role === 'subheading' ? hint.subheading : -8
}

function headingScore({ units, habits, index }: Spot): number {
  const unit = units[index]
  if (unit === undefined) return -Infinity
  const { text, indent } = unit
  const length = hanLength(text)
  let score = 2
  if (length > 32) score -= (length - 32) / 3
  if (text.includes('。')) score -= 7
  if (/[。，,、；;]$/u.test(text)) score -= 5
  if (/[：:]$/u.test(text)) score -= speaksInHeadline(units, index) ? -2 : 3
  if (/^[，。、；：”’）》]/u.test(text) || closesFirst(text)) score -= 6
  score -= 1.5 * commas(text)
  if (/^(?:——|—|--)/u.test(text)) score += 4
  if (/\p{Script=Han}[ \u3000]+[\p{Script=Han}\d“]/u.test(text)) score += 1
  if (datelineOf(text) !== null) score -= 12
  if (opensParagraph(text)) score -= 2
  if (openPairs(text) > 0) score -= 1
  if (numbering(text) !== null) score -= 3
  if (isSigning(units, index)) score -= 6
  if (isNameList(text)) score -= 8
  if (isVerse(units, index)) score -= 5
  if (habits.indents) score += indent === 0 ? 1.5 : Number(indent >= 6) - 1
  if (/[”"][\p{Script=Han}]{1,8}(?:说|道)$/u.test(text)) score -= 4
  return score
}

function bodyScore({ units, habits, index }: Spot): number {
  const unit = units[index]
  if (unit === undefined) return -Infinity
  const { text, indent } = unit
  const length = hanLength(text)
  let score = 0
  if (/。[”’」』）)]*$/u.test(text)) score += 4
  else if (endsSentence(text)) score += length > 24 ? 2 : 0.5
  else if (/[：:；;]$/u.test(text) && !speaksInHeadline(units, index)) score += 3
  if (length >= 45) score += 5
  else if (length >= 30) score += 2
  else if (length < 20 && !endsSentence(text)) score -= 2
  if (/。./u.test(text)) score += 3
  score += Math.min(2, commas(text))
  if (datelineOf(text) !== null) score += 6
  if (opensParagraph(text)) score += 1.5
  if (/^[，。、；：”’）》]/u.test(text) || closesFirst(text)) score += 4
  if (isSigning(units, index)) score += 6
  if (isNameList(text)) score += 6
  if (isVerse(units, index)) score += 5
  if (/^编者?按|^【编者按】|^\[?编者的话/u.test(text)) score += 6
  if (numbering(text) !== null) score += 1
  if (habits.indents) score += indent >= 2 && indent <= 6 ? 1.5 : -2
  return score
}

function subheadingScore({ units, habits, index }: Spot): number {
  const unit = units[index]
  if (unit === undefined) return -Infinity
  const { text, indent } = unit
  const length = hanLength(text)
  if ((length > 26 || text.includes('。')) && unit.hint?.kind !== 'heading') return -Infinity
  let score = 0.5
  if (STANDING_SUBHEADINGS.test(text)) score += 5
  if (numbering(text) !== null) score += 3
  if (isParallel(units, index)) score += 4
  if (/[，。、；]$/u.test(text)) score -= 4
  if (/[：:]$/u.test(text)) score -= 2
  score -= commas(text)
  if (length > 18) score -= 1.5
  if (habits.indents && indent >= 2) score += 1.5
  if (isSigning(units, index)) score -= 6
  return score
}

/** 区第八小学： or 某某强调： above a short line that is no sentence nor item: lines of one headline. */
function speaksInHeadline(units: readonly Unit[], index: number): boolean {
  const unit = units[index]
  const below = units[index + 1]
  if (unit === undefined || below === undefined || !mayIntroduce(unit.text)) return false
  if (below.kind !== 'text' || below.gap > 1 || isNameList(below.text)) return false
  if (endsSentence(below.text) || /[，。；：:]$|[。；]/u.test(below.text)) return false
  const length = hanLength(below.text)
  return length >= 5 && length <= 26 && numbering(below.text) === null && leadsToText(units, index)
}

/** What stands under both lines is a paragraph or a byline. */
function leadsToText(units: readonly Unit[], index: number): boolean {
  const under = units[index + 2]
  return under !== undefined && (under.kind === 'byline' || isClearlyBody(under))
}

/** Office or day at the end of a notice. */
function isSigning(units: readonly Unit[], index: number): boolean {
  const unit = units[index]
  const next = units[index + 1]
  const above = units[index - 1]
  if (unit === undefined || above === undefined) return false
  if (isDateOnly(unit.text)) return true
  if (!isOffice(unit.text)) return false
  return (next !== undefined && (isDateOnly(next.text) || isOffice(next.text))) || unit.indent >= 12
}

const VERSE_LINES = 4
const LONGEST_VERSE = 18

/** Lines looked at on either side; a longer poem is one all the same. */
const VERSE_REACH = 12

/** One of several short lines without marks that stand together and lead to nothing: a poem. */
function isVerse(units: readonly Unit[], index: number): boolean {
  if (!isVerseLine(units[index])) return false
  let first = index
  while (index - first < VERSE_REACH && units[first]?.gap === 0 && isVerseLine(units[first - 1]))
    first -= 1
  let end = index + 1
  while (end - index < VERSE_REACH && units[end]?.gap === 0 && isVerseLine(units[end])) end += 1
  const below = units[end]
  const leads = below !== undefined && below.gap === 0 && !isVerseLine(below)
  return end - first >= VERSE_LINES && !leads
}

function isVerseLine(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.kind !== 'text') return false
  if (unit.text.length > 4 * LONGEST_VERSE) return false
  return !/[。；：:]/u.test(unit.text) && hanLength(unit.text) <= LONGEST_VERSE
}

function commas(text: string): number {
  return Array.from(text.matchAll(/[，,；;]/gu)).length
}
