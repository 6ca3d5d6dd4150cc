import type { Rule } from '../../rule.ts'

/** Words that do not go together, doubled words, pleonasms. */
export const wordingRules: readonly Rule[] = []
