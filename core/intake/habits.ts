import { datelineOf } from '#core/article/dateline'
import { endsSentence } from './sentence.ts'
import type { Unit } from './unit.ts'

/** How this page is laid out, seen over all of it; what one line means depends on it. */
export type Habits = {
  /** Body paragraphs begin with an indent. */
  readonly indents: boolean
  /** Empty lines that stand between the paragraphs of one article. */
  readonly gapInside: number
  /** More empty lines than that occur, so they say something. */
  readonly gapsTell: boolean
  /** Share of the articles that begin with 本报讯, from 0 to 1. */
  readonly datelines: number
  /** Bylines close articles here. */
  readonly bylinesLast: boolean
}

const UNITS_A_STEP = 500

export function* habitsOf(units: readonly Unit[]): Generator<number, Habits> {
  let dated = 0
  for (const [index, { text }] of units.entries()) {
    if (index % UNITS_A_STEP === 0) yield index / units.length
    if (datelineOf(text) !== null) dated += 1
  }
  const body = units.filter(isClearlyBody)
  const indented = body.filter(({ indent }) => indent >= 2)
  const gaps = units.flatMap((unit, index) => gapBetweenBody(units[index - 1], unit))
  const gapInside = median(gaps)
  const ends = units.filter((unit, index) => isEndByline(unit, units[index - 1])).length
  return {
    indents: body.length > 1 && indented.length >= body.length * 0.6,
    gapInside,
    gapsTell: gaps.length > 0 && units.some(({ gap }) => gap > gapInside),
    datelines: dated / Math.max(1, dated, ends),
    bylinesLast: ends > 0,
  }
}

/** Long, or a sentence: no heading is like that. */
export function isClearlyBody({ kind, text }: Unit): boolean {
  if (kind !== 'text') return false
  return text.length >= 45 || (text.length >= 20 && endsSentence(text) && text.includes('。'))
}

function gapBetweenBody(above: Unit | undefined, unit: Unit): readonly number[] {
  if (above === undefined || unit.boundary !== 'none') return []
  return isClearlyBody(above) && isClearlyBody(unit) ? [unit.gap] : []
}

function isEndByline({ kind }: Unit, above: Unit | undefined): boolean {
  return kind === 'byline' && above !== undefined && isClearlyBody(above)
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
