import { lexiconRules } from './lexicon/lexicon-rules.ts'
import type { Rule } from './rule.ts'
import { consistencyRules } from './rules/consistency/consistency-rules.ts'
import { formRules } from './rules/form/form-rules.ts'
import { layoutRules } from './rules/layout/layout-rules.ts'
import { numberRules } from './rules/number/number-rules.ts'
import { punctuationRules } from './rules/punctuation/punctuation-rules.ts'
import { unitRules } from './rules/unit/unit-rules.ts'
import { wordingRules } from './rules/wording/wording-rules.ts'

/** Every rule we ship. To add one, write its file and name it in its group. */
export const RULEBOOK: readonly Rule[] = [
  ...lexiconRules,
  ...punctuationRules,
  ...numberRules,
  ...unitRules,
  ...wordingRules,
  ...layoutRules,
  ...formRules,
  ...consistencyRules,
]
