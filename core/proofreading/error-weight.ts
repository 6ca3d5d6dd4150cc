import { characterCount } from '#core/article/character-count'
import { assertNever } from '#core/shared/assert'
import type { Finding } from './finding.ts'
import type { ProofArticle } from './proof-article.ts'

/**
 * Errors weighed as 《报纸编校差错率计算方法》 weighs them (norms.md §8.4), as far as text decides:
 * - only class error counts; layout and the paper's own form are no errors of words and count 0;
 * - a wrong, missing or superfluous character 1, two to five 2, more 4; a figure 1 whatever its
 *   digits; a foreign word is one; a transposition 1; facts, logic and grammar 1 each;
 * - use of figures and units against the standard 0.1, at most 1 an issue; a mark 0.1;
 * - twice that in kicker, title and subtitle;
 * - the same error at most three times an issue.
 * What an editor alone can tell (important names and dates, photos that matter) is not doubled.
 */
export type ErrorWeigher = (
  findings: readonly Finding[],
  /** Articles of one edition share its limits; null is an article of no edition, an issue alone. */
  edition: string | null,
) => number

export function errorWeigher(): ErrorWeigher {
  const issues = new Map<string, Issue>()
  return (findings, edition) => {
    const issue = (edition === null ? undefined : issues.get(edition)) ?? newIssue()
    if (edition !== null) issues.set(edition, issue)
    const errors = findings.filter((finding) => finding.class === 'error')
    return errors.reduce((sum, finding) => sum + countedIn(issue, finding), 0) / 100
  }
}

/** The denominator: 字数 of everything that is printed, headline, captions and byline with it. */
export function printedCharacters({ texts }: ProofArticle): number {
  return texts.reduce((sum, { text }) => sum + characterCount(text), 0)
}

/** Weighted errors per 10 000 characters; null when there are none to divide by. */
export function errorRate(weight: number, characters: number): number | null {
  return characters === 0 ? null : (weight * 10_000) / characters
}

/** 万分之三 is what a newspaper may have; from 万分之二 on it is near. */
export function rateLevel(rate: number | null): 'good' | 'watch' | 'bad' {
  if (rate === null || rate < 2) return 'good'
  return rate < 3 ? 'watch' : 'bad'
}

/** How often each error came up so far, and what use of figures has cost. In hundredths: exact. */
type Issue = { readonly seen: Map<string, number>; figures: number }

function newIssue(): Issue {
  return { seen: new Map(), figures: 0 }
}

const SAME_ERROR_AT_MOST = 3
const FIGURES_AT_MOST = 100
const HEADLINE: ReadonlySet<string> = new Set(['kicker', 'title', 'subtitle'])

function countedIn(issue: Issue, finding: Finding): number {
  const once = `${finding.rule}\n${finding.text}\n${finding.suggestion ?? ''}`
  const times = issue.seen.get(once) ?? 0
  issue.seen.set(once, times + 1)
  if (times >= SAME_ERROR_AT_MOST) return 0

  const weight = hundredths(finding) * (HEADLINE.has(finding.place.field) ? 2 : 1)
  if (!isFigureUse(finding)) return weight
  const left = Math.min(weight, FIGURES_AT_MOST - issue.figures)
  issue.figures += left
  return left
}

function isFigureUse({ layer }: Finding): boolean {
  return layer === 'number' || layer === 'unit'
}

function hundredths(finding: Finding): number {
  const { layer } = finding
  switch (layer) {
    case 'layout':
    case 'form':
      return 0
    case 'width':
    case 'punctuation':
    case 'number':
    case 'unit':
      return 10
    case 'house':
    case 'roster':
    case 'fixed':
    case 'discouraged':
    case 'confusable':
    case 'variant':
      return byCharacters(finding)
    case 'wording':
    case 'consistency':
    case undefined:
      return 100
    default:
      return assertNever(layer)
  }
}

const FIGURE = /^[\d.,]+$/u
const MARKS = /^[\p{P}\p{S}\s]*$/u

function byCharacters({ text, suggestion }: Finding): number {
  if (suggestion === null) return 100
  const [wrong, right] = difference(Array.from(text), Array.from(suggestion))
  if (MARKS.test(wrong.join('') + right.join(''))) return 10
  if (FIGURE.test(wrong.join('') + right.join('')) || isTransposed(wrong, right)) return 100
  const units = Math.max(unitsOf(wrong), unitsOf(right))
  if (units <= 1) return 100
  return units <= 5 ? 200 : 400
}

/** What differs once the same beginning and end are taken off. */
function difference(text: readonly string[], right: readonly string[]) {
  const shorter = Math.min(text.length, right.length)
  let start = 0
  while (start < shorter && text[start] === right[start]) start += 1
  let end = 0
  while (end < shorter - start && text.at(-1 - end) === right.at(-1 - end)) end += 1
  return [text.slice(start, text.length - end), right.slice(start, right.length - end)] as const
}

function isTransposed(wrong: readonly string[], right: readonly string[]): boolean {
  return wrong.toSorted().join('') === right.toSorted().join('')
}

/** Characters, a foreign word counting as one. */
function unitsOf(characters: readonly string[]): number {
  return Array.from(characters.join('').matchAll(/\p{Script=Latin}+|[^\p{P}\s]/gu)).length
}
