import type { Rule } from '../rule.ts'

/** Fixed expressions, discouraged terms, confusable words and variants. */
export const lexiconRules: readonly Rule[] = []
