import type { Rule } from '../../rule.ts'

/** Units: GB 3100—93 and the order of 1984. */
export const unitRules: readonly Rule[] = []
