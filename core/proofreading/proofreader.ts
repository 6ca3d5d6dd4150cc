import { rosterRules } from '#core/roster/roster-rules'
import { findingMaker } from './finding-maker.ts'
import type { Finding, Place } from './finding.ts'
import { houseRules } from './house-rules.ts'
import { masked } from './masking.ts'
import { oneAPlace } from './one-a-place.ts'
import type { ProofArticle, ProofText, TextRole } from './proof-article.ts'
import { withoutProtected } from './protected-words.ts'
import type { Rule, TextRule } from './rule.ts'
import type { RuleSettings } from './rule-settings.ts'
import { RULEBOOK } from './rulebook.ts'
import type { Setup } from './setup.ts'

/**
 * The two halves of proofreading. What a text rule finds depends on its block alone and can be kept
 * until that block changes; article rules look again at the whole.
 */
export type Proofreader = {
  readonly ofText: (text: ProofText) => readonly Finding[]
  readonly ofArticle: (article: ProofArticle) => readonly Finding[]
}

/** All rules in force under a setup: those we ship, the desk's words, its roster. */
export function rulesInForce({ rules, lexicon, roster }: Setup): readonly Rule[] {
  return [...RULEBOOK, ...houseRules(lexicon), ...rosterRules(roster)].flatMap((rule) =>
    underSettings(rule, rules),
  )
}

/** Made once for a setup, used for every text: making it prepares the lexicons. */
export function proofreader(setup: Setup): Proofreader {
  const rules = rulesInForce(setup)
  const articleRules = rules.filter((rule) => rule.scope === 'article')
  const textRules = byRole(rules.filter((rule) => rule.scope === 'text'))
  const findingOf = findingMaker(setup.rules)
  const unprotected = withoutProtected(setup.lexicon)
  return {
    ofText: (text) => {
      if (text.text === '') return []
      const ready = masked(text)
      const found: Finding[] = []
      for (const rule of textRules.get(text.role) ?? []) {
        for (const hit of rule.find(ready)) keep(findingOf(rule, hit, ready), found)
      }
      return unprotected(text.text, found)
    },
    ofArticle: (article) => {
      const ready = { ...article, texts: article.texts.map(masked) }
      const found: Finding[][] = ready.texts.map(() => [])
      for (const rule of articleRules) {
        for (const hit of rule.find(ready)) {
          const text = ready.texts[hit.text]
          if (text !== undefined) keep(findingOf(rule, hit, text), found[hit.text] ?? [])
        }
      }
      return ready.texts.flatMap(({ text }, index) => unprotected(text, found[index] ?? []))
    },
  }
}

/** Every finding of an article in reading order, one a place. */
export function proofread(article: ProofArticle, reader: Proofreader): readonly Finding[] {
  const found = oneAPlace([...article.texts.flatMap(reader.ofText), ...reader.ofArticle(article)])
  const order = new Map(article.texts.map(({ place }, index) => [placeKey(place), index]))
  return found.toSorted(
    (one, other) => (order.get(placeKey(one.place)) ?? 0) - (order.get(placeKey(other.place)) ?? 0),
  )
}

function placeKey({ field, index }: Place): string {
  return `${field} ${index}`
}

function underSettings(rule: Rule, { rules }: RuleSettings): readonly Rule[] {
  const set = rules[rule.id]
  if (set === undefined) return rule.isOnByDefault ? [rule] : []
  return set === 'off' ? [] : [{ ...rule, class: set }]
}

function byRole(rules: readonly TextRule[]): ReadonlyMap<TextRole, readonly TextRule[]> {
  const roles = new Set(rules.flatMap((rule) => [...rule.roles]))
  return new Map([...roles].map((role) => [role, rules.filter((rule) => rule.roles.has(role))]))
}

function keep(finding: Finding | null, found: Finding[]): void {
  if (finding !== null) found.push(finding)
}
