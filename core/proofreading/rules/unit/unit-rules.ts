import type { Rule } from '../../rule.ts'
import { mixedUnitNames } from './mixed-unit-names.ts'
import { mu, outdatedUnit, unlawfulUnit } from './outdated-unit.ts'
import { bareSquare, splitCelsius, unitSymbolCase, unitSymbolInProse } from './unit-symbols.ts'

/** Units: GB 3100—93 and the order of 1984. */
export const unitRules: readonly Rule[] = [
  outdatedUnit,
  unlawfulUnit,
  mu,
  mixedUnitNames,
  unitSymbolCase,
  unitSymbolInProse,
  splitCelsius,
  bareSquare,
]
