import type { Rule } from '../rule.ts'
import { confusables } from './confusables.ts'
import { discouraged } from './discouraged.ts'
import { fixedMembers, fixedWordings } from './fixed.ts'
import { nearMisses } from './near-misses.ts'
import { protectedPeople } from './protected-people.ts'
import { untimely } from './untimely.ts'
import { variants } from './variants.ts'

/** Fixed expressions, discouraged terms, confusable words and variants. */
export const lexiconRules: readonly Rule[] = [
  fixedWordings,
  fixedMembers,
  untimely,
  protectedPeople,
  discouraged,
  confusables,
  nearMisses,
  variants,
]
