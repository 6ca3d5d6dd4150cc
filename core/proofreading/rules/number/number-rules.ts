import type { Rule } from '../../rule.ts'

/** Figures: GB/T 15835—2011. */
export const numberRules: readonly Rule[] = []
