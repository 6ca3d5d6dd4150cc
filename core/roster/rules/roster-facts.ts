import type { Rule } from '#core/proofreading/rule'

/** What all rules of names and titles have in common. Only a wrong name is ever offered another. */
export const ROSTER_FACTS = {
  layer: 'roster',
  source: '本社人名职务库',
  change: 'none',
  isOnByDefault: true,
} as const satisfies Partial<Rule>
