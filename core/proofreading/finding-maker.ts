import type { Finding } from './finding.ts'
import type { Hit, MaskedText, Rule } from './rule.ts'
import type { RuleSettings } from './rule-settings.ts'

type FindingMaker = (rule: Rule, hit: Hit, text: MaskedText) => Finding | null

/**
 * Makes findings of hits under a desk's settings. The setting of one lexicon entry comes before that
 * of its rule; an entry that is off until asked for is switched on by its own name only.
 */
export function findingMaker({ rules }: RuleSettings): FindingMaker {
  return (rule, hit, { place, text }) => {
    const ofEntry = hit.rule === undefined ? undefined : rules[hit.rule]
    if (ofEntry === 'off' || (ofEntry === undefined && hit.isOnByDefault === false)) return null
    const ofRule = rules[rule.id]
    const set = ofEntry ?? (ofRule === 'off' ? undefined : ofRule)
    return {
      rule: hit.rule ?? rule.id,
      class: set ?? hit.class ?? rule.class,
      layer: rule.layer,
      place,
      from: hit.from,
      to: hit.to,
      text: text.slice(hit.from, hit.to),
      suggestion: rule.change === 'none' ? null : (hit.suggestion ?? null),
      isSafe: rule.change === 'safe',
      message: hit.message ?? rule.message,
      source: hit.source ?? rule.source,
    }
  }
}
