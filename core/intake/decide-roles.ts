import { scoreOf } from './role-score.ts'
import { stepScore } from './role-step.ts'
import type { Habits } from './habits.ts'
import type { Spot, UnitRole } from './spot.ts'
import type { Unit } from './unit.ts'

const ROLES: readonly UnitRole[] = [
  'heading',
  'top-byline',
  'body',
  'subheading',
  'caption',
  'end-byline',
]
const UNITS_A_STEP = 25

/** A role, how sure it is, and the way back. */
type Cell = { readonly score: number; readonly before: UnitRole | null }
type Column = ReadonlyMap<UnitRole, Cell>

/**
 * Chooses the most plausible sequence of roles for all units together (Viterbi): each unit's own
 * look, and how likely one role follows another on this page. Time grows with the number of units.
 */
export function* decideRoles(
  units: readonly Unit[],
  habits: Habits,
): Generator<number, readonly UnitRole[]> {
  const columns: Column[] = []
  for (const [index] of units.entries()) {
    if (index % UNITS_A_STEP === 0) yield index / units.length
    columns.push(nextColumn({ units, habits, index }, columns.at(-1)))
  }
  return walkBack(columns)
}

function nextColumn(spot: Spot, before: Column | undefined): Column {
  const column = new Map<UnitRole, Cell>()
  for (const role of ROLES) {
    const look = scoreOf(role, spot)
    if (look === -Infinity) continue
    const best = bestBefore(role, spot, before)
    column.set(role, { score: look + best.score, before: best.before })
  }
  return column
}

function bestBefore(role: UnitRole, spot: Spot, column: Column | undefined): Cell {
  if (column === undefined) return { score: stepScore(null, role, spot), before: null }
  let best: Cell = { score: -Infinity, before: null }
  for (const [from, cell] of column) {
    const score = cell.score + stepScore(from, role, spot)
    if (score > best.score) best = { score, before: from }
  }
  return best
}

function walkBack(columns: readonly Column[]): readonly UnitRole[] {
  const roles: UnitRole[] = []
  let role = bestEnd(columns.at(-1))
  for (const column of columns.toReversed()) {
    if (role === null) break
    roles.push(role)
    role = column.get(role)?.before ?? null
  }
  return roles.toReversed()
}

function bestEnd(column: Column | undefined): UnitRole | null {
  if (column === undefined) return null
  const ends = Array.from(column, ([role, { score }]) => ({
    role,
    // A page does not end with a headline.
    score: role === 'heading' || role === 'subheading' ? score - 6 : score,
  }))
  return ends.toSorted((a, b) => b.score - a.score)[0]?.role ?? null
}
