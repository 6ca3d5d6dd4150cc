import { datelineOf } from '#core/article/dateline'
import { isClearlyBody } from './habits.ts'
import { isDateOnly } from './furniture.ts'
import type { Spot, UnitRole } from './spot.ts'
import { numbering } from './subheading.ts'
import type { Unit } from './unit.ts'

type Steps = Readonly<Record<UnitRole, number>>

function steps(...scores: readonly [number, number, number, number, number, number]): Steps {
  const [heading, topByline, body, subheading, caption, endByline] = scores
  return { heading, 'top-byline': topByline, body, subheading, caption, 'end-byline': endByline }
}

/** Columns: heading, top-byline, body, subheading, caption, end-byline. */
const AFTER: Readonly<Record<UnitRole | 'start', Steps>> = {
  start: steps(1, -2, -2, -2, -2, -2),
  heading: steps(0, 2, 0, -4, -1, -3),
  'top-byline': steps(-6, -1, 1, -2, -1, -6),
  body: steps(-5.5, -12, 0, -2, -0.5, 1),
  subheading: steps(-8, -8, 0, -3, -2, -8),
  caption: steps(-3.5, -2, 0, -2, 0, 0),
  'end-byline': steps(3, -6, -5, -5, -0.5, -1),
}

/** How likely `to` follows `from` here; null is the beginning of the page. */
export function stepScore(from: UnitRole | null, to: UnitRole, spot: Spot): number {
  const unit = spot.units[spot.index]
  if (unit === undefined) return 0
  return AFTER[from ?? 'start'][to] + circumstances(from, to, { ...spot, unit })
}

function circumstances(from: UnitRole | null, to: UnitRole, spot: Spot & { unit: Unit }): number {
  const { unit } = spot
  if (from === 'heading' && to === 'heading')
    return (unit.gap > 1 ? -1 : 0) - (unit.boundary === 'strong' ? 4 : 0)
  if (from === 'heading' && to === 'body') return datelineOf(unit.text) === null ? 0 : 3
  if (from === 'end-byline' && to === 'body')
    return datelineOf(unit.text) !== null || unit.boundary === 'strong' ? 4 : 0
  if (from !== 'body' && from !== 'caption') return 0
  if (to === 'heading') return reasonsForArticle(spot)
  if (to === 'subheading') return -boundaryScore(spot) / 2
  return to === 'body' && datelineOf(unit.text) !== null ? -4 : 0
}

/** A headline in the middle of text needs a reason: a gap, a page line, what follows. */
function reasonsForArticle(spot: Spot): number {
  const { units, habits, index } = spot
  const opens = opensAfter(units, index)
  const above = units[index - 1]
  const turned = above?.jumpsOn === true ? 5 : 0
  const signed = above !== undefined && isDateOnly(above.text) ? 6 : 0
  const against = habits.bylinesLast && habits.datelines > 0.6 && opens === 0 ? 3 : 0
  return boundaryScore(spot) + opens + turned + signed - against
}

/** What stands between: a gap wider than between paragraphs, a page line, a bullet in a column of briefs. */
function boundaryScore({ units, habits, index }: Spot): number {
  const unit = units[index]
  if (unit === undefined) return 0
  let score = 0
  if (habits.gapsTell && unit.gap > habits.gapInside) score += 4.5
  if (unit.boundary === 'strong') score += 6
  if (unit.boundary === 'slight') score += 3
  if (unit.inBriefs && numbering(unit.text) === '◆') score += 6
  if (unit.continues) score += 3
  return score
}

const HEADLINE_LINES = 4

/** Within a few lines 本报讯, or a byline before any text: a headline stands above. */
function opensAfter(units: readonly Unit[], index: number): number {
  for (const unit of units.slice(index + 1, index + 1 + HEADLINE_LINES)) {
    if (datelineOf(unit.text) !== null) return 5
    if (unit.kind === 'byline' && !unit.fromTail) return 4
    if (unit.kind !== 'text' || isClearlyBody(unit)) return 0
  }
  return 0
}
