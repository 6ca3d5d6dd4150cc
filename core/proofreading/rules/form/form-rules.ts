import type { Rule } from '../../rule.ts'

/** Datelines, bylines, captions, headlines. */
export const formRules: readonly Rule[] = []
