import { rosterRules } from '#core/roster/roster-rules'
import type { Finding } from './finding.ts'
import { houseRules } from './house-rules.ts'
import { masked } from './masking.ts'
import { oneAPlace } from './one-a-place.ts'
import type { ProofArticle, ProofText } from './proof-article.ts'
import type { ArticleRule, Hit, MaskedText, Rule, TextRule } from './rule.ts'
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
  const textRules = rules.filter((rule) => rule.scope === 'text')
  const articleRules = rules.filter((rule) => rule.scope === 'article')
  return {
    ofText: (text) => {
      const ready = masked(text)
      return textRules.filter(({ roles }) => roles.has(text.role)).flatMap(findingsIn(ready))
    },
    ofArticle: (article) => {
      const texts = article.texts.map(masked)
      return articleRules.flatMap((rule) =>
        rule.find({ ...article, texts }).flatMap((hit) => {
          const text = texts[hit.text]
          return text === undefined ? [] : [findingOf(rule, hit, text)]
        }),
      )
    },
  }
}

/** Every finding of an article in reading order, one a place. */
export function proofread(article: ProofArticle, reader: Proofreader): readonly Finding[] {
  return oneAPlace([...article.texts.flatMap(reader.ofText), ...reader.ofArticle(article)])
}

function underSettings(rule: Rule, { rules }: RuleSettings): readonly Rule[] {
  const set = rules[rule.id]
  if (set === undefined) return rule.isOnByDefault ? [rule] : []
  return set === 'off' ? [] : [{ ...rule, class: set }]
}

function findingsIn(text: MaskedText): (rule: TextRule) => Finding[] {
  return (rule) => rule.find(text).map((hit) => findingOf(rule, hit, text))
}

function findingOf(rule: TextRule | ArticleRule, hit: Hit, { place, text }: MaskedText): Finding {
  return {
    rule: rule.id,
    class: hit.class ?? rule.class,
    place,
    from: hit.from,
    to: hit.to,
    text: text.slice(hit.from, hit.to),
    suggestion: rule.change === 'none' ? null : (hit.suggestion ?? null),
    isSafe: rule.change === 'safe',
    message: hit.message ?? rule.message,
    source: rule.source,
  }
}
