import type { Rule } from '../../rule.ts'

/** What disagrees within one article. */
export const consistencyRules: readonly Rule[] = []
