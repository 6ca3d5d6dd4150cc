import type { Rule } from '../../rule.ts'

/** What a column or a copy tore: norms.md §1.3. */
export const layoutRules: readonly Rule[] = []
