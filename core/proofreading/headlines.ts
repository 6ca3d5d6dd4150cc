import type { ProofArticle, ProofText, TextRole } from './proof-article.ts'
import type { HeadlineTick } from './proof-record.ts'

/** What a reader sees first and a proofreader overlooks most. */
const HEADLINE_ROLES: ReadonlySet<TextRole> = new Set(['kicker', 'title', 'subtitle', 'caption'])

/** The texts of the headline-first pass, in reading order; empty ones have nothing to read. */
export function headlinesOf({ texts }: ProofArticle): readonly ProofText[] {
  return texts.filter(({ role, text }) => HEADLINE_ROLES.has(role) && text.trim() !== '')
}

/**
 * Whether a text was ticked off as it stands. A caption that moved is still the same caption, so the
 * field counts and not its number.
 */
export function isTicked({ place, text }: ProofText, ticks: readonly HeadlineTick[]): boolean {
  return ticks.some((tick) => tick.place.field === place.field && tick.text === text)
}

/** What is still to be read before a sign-off. */
export function headlinesLeft(
  article: ProofArticle,
  ticks: readonly HeadlineTick[],
): readonly ProofText[] {
  return headlinesOf(article).filter((text) => !isTicked(text, ticks))
}

/** The ticks with one more; those whose text no longer stands in the article are dropped. */
export function withTick(
  article: ProofArticle,
  ticks: readonly HeadlineTick[],
  tick: HeadlineTick,
): readonly HeadlineTick[] {
  const standing = headlinesOf(article)
  return [
    ...ticks.filter((old) => standing.some((text) => isTicked(text, [old]))),
    ...(standing.some((text) => isTicked(text, ticks) && isTicked(text, [tick])) ? [] : [tick]),
  ]
}
