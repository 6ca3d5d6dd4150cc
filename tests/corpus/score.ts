import { isDeepStrictEqual } from 'node:util'
import { intakeJson, type IntakeJson } from '#core/intake/intake-json'
import type { Proposal } from '#core/intake/proposal'

type Gold = IntakeJson['articles'][number]
export type GoldPage = { readonly articles: readonly Gold[]; readonly setAside: readonly string[] }

/** Found of expected. */
export type Share = readonly [found: number, expected: number]

export type Score = {
  /** Articles of which every field is right. */
  readonly articles: Share
  /** Kickers, titles, subtitles, taken together for an article. */
  readonly headings: Share
  readonly paragraphs: Share
  /** Bylines whose every name stands in its role. */
  readonly names: Share
  readonly captions: Share
  readonly setAside: Share
  /** Articles that are no article of the page. */
  readonly invented: number
  /** Characters of the source, white space aside, that are in no piece, or in two. */
  readonly lost: number
}

/** Compares a proposal with what a good editor made of the page. */
export function scorePage(proposal: Proposal, gold: GoldPage): Score {
  const made = intakeJson(proposal)
  const pairs = gold.articles.map((article) => [article, counterpart(article, made.articles)] as const)
  const count = (test: (article: Gold, found: Gold) => boolean): Share => [
    pairs.filter(([article, found]) => found !== undefined && test(article, found)).length,
    pairs.length,
  ]
  return {
    articles: count(isDeepStrictEqual),
    headings: count((a, b) => a.kicker === b.kicker && a.title === b.title && a.subtitle === b.subtitle),
    paragraphs: sum(pairs.map(([article, found]) => inOrder(article.paragraphs, found?.paragraphs ?? []))),
    names: count((a, b) => isDeepStrictEqual(a.byline, b.byline)),
    captions: sum(pairs.map(([article, found]) => inOrder(article.captions, found?.captions ?? []))),
    setAside: inOrder(gold.setAside, made.setAside),
    invented: made.articles.length - pairs.filter(([, found]) => found !== undefined).length,
    lost: lostCharacters(proposal),
  }
}

/** Characters that are not white space and lie in no piece or in several. */
export function lostCharacters({ source, articles, setAside }: Proposal): number {
  const seen = new Uint8Array(source.length)
  const pieces = [
    ...articles.flatMap(({ parts }) => parts.flatMap((part) => part.pieces)),
    ...setAside.map(({ piece }) => piece),
  ]
  for (const { from, to } of pieces) for (let at = from; at < to; at += 1) seen[at] = (seen[at] ?? 0) + 1
  let lost = 0
  for (let at = 0; at < source.length; at += 1) if (seen[at] !== 1 && !isBlank(source.charAt(at))) lost += 1
  return lost
}

function isBlank(character: string): boolean {
  return /[\s\u200b\u200e\u200f\u2060\ufeff\u0085]/u.test(character)
}

/** The article with the same title, else the one that shares most paragraphs. */
function counterpart(gold: Gold, made: readonly Gold[]): Gold | undefined {
  const byTitle = gold.title === '' ? undefined : made.find(({ title }) => title === gold.title)
  if (byTitle !== undefined) return byTitle
  const scored = made.map((article) => ({ article, shared: inOrder(gold.paragraphs, article.paragraphs)[0] }))
  const best = scored.toSorted((a, b) => b.shared - a.shared)[0]
  return best !== undefined && best.shared > 0 ? best.article : undefined
}

/** Length of the longest common subsequence: right ones, in the right order. */
function inOrder(expected: readonly string[], made: readonly string[]): Share {
  let row = made.map(() => 0)
  for (const text of expected) {
    const next: number[] = []
    for (const [index, other] of made.entries()) {
      const diagonal = index === 0 ? 0 : (row[index - 1] ?? 0)
      const best = Math.max(row[index] ?? 0, next[index - 1] ?? 0)
      next.push(text === other ? diagonal + 1 : best)
    }
    row = next
  }
  return [row.at(-1) ?? 0, expected.length]
}

function sum(shares: readonly Share[]): Share {
  return shares.reduce<Share>(([a, b], [c, d]) => [a + c, b + d], [0, 0])
}
