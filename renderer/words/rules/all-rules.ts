import type { FindingClass, Layer } from '#core/proofreading/finding'
import { houseRules } from '#core/proofreading/house-rules'
import { CONFUSABLES } from '#core/proofreading/lexicon/confusable-entries'
import { DISCOURAGED_TERMS } from '#core/proofreading/lexicon/discouraged-terms'
import { FIXED_WORDINGS } from '#core/proofreading/lexicon/fixed-wordings'
import type { LexiconEntry } from '#core/proofreading/lexicon/lexicon-entry'
import { VARIANTS } from '#core/proofreading/lexicon/variant-entries'
import type { Rule } from '#core/proofreading/rule'
import { RULEBOOK } from '#core/proofreading/rulebook'
import type { Setup } from '#core/proofreading/setup'
import type { Words } from '#core/proofreading/words'
import { rosterRules } from '#core/roster/roster-rules'

/** A class, or not looked for at all. */
export type RuleChoice = FindingClass | 'off'

/** One rule, or one entry of a lexicon that is set on its own. */
export type RuleFact = {
  readonly id: string
  readonly name: Words
  readonly source: string
  /** Text and what it would become; null where no short text shows it. */
  readonly example: readonly [text: string, mended: string | null] | null
  /** How it comes; null when nothing is known of the id any more. */
  readonly shipped: RuleChoice | null
  readonly layer: Layer | 'alone'
}

const ENTRIES: readonly LexiconEntry[] = [
  ...CONFUSABLES,
  ...DISCOURAGED_TERMS,
  ...FIXED_WORDINGS,
  ...VARIANTS,
]

/**
 * Every rule there is under a setup, then what else the desk has set by its id. Loaded only when the
 * rules are looked at: the rulebook is too large for the first paint.
 */
export function allRules(setup: Setup): readonly RuleFact[] {
  const { lexicon, roster, rules } = setup
  const facts = [...houseRules(lexicon), ...rosterRules(roster), ...RULEBOOK].map(factOfRule)
  const known = new Set(facts.map(({ id }) => id))
  const alone = Object.keys(rules.rules).filter((id) => !known.has(id))
  return [...facts, ...alone.map(factOfEntry)]
}

function factOfRule(rule: Rule): RuleFact {
  const { id, name, source, layer, isOnByDefault } = rule
  const example = rule.scope === 'text' ? (rule.examples.find[0] ?? null) : null
  return { id, name, source, layer, example, shipped: isOnByDefault ? rule.class : 'off' }
}

/** Also a rule that only a roster with people in it has. */
function factOfEntry(id: string): RuleFact {
  const entry = ENTRIES.find((one) => one.id === id)
  const none = { id, layer: 'alone', source: '', example: null } as const
  if (entry === undefined) return { ...none, name: { zh: id, en: id }, shipped: null }
  const words = entry.words.slice(0, 3).join('、')
  const { right, source } = entry
  return {
    ...none,
    source,
    name: { zh: words, en: words },
    example: right === null || entry.find !== undefined ? null : [words, right],
    shipped: entry.isOnByDefault === false ? 'off' : entry.class,
  }
}
