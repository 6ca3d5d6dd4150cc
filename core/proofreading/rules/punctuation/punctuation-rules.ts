import type { Rule } from '../../rule.ts'

/** Marks: GB/T 15834—2011. */
export const punctuationRules: readonly Rule[] = []
