import type { Habits } from './habits.ts'
import type { Unit } from './unit.ts'

export type UnitRole = 'heading' | 'top-byline' | 'body' | 'subheading' | 'caption' | 'end-byline'

/** One unit among all of its page. */
export type Spot = {
  readonly units: readonly Unit[]
  readonly habits: Habits
  readonly index: number
}
