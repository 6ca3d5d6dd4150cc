import type { Genre } from '#core/article/article'
import type { ProposedArticle } from '#core/intake/proposal'

/** In which an article differs from its page. */
export type ArticleOverride = { readonly section?: string; readonly genre?: Genre }

/**
 * By the offset at which the article's first piece stood when it was given. The offset stays with
 * the text, so an override follows it through every correction and every undo.
 */
export type ArticleOverrides = ReadonlyMap<number, ArticleOverride>

export const NO_OVERRIDES: ArticleOverrides = new Map()

export function overrideOf(overrides: ArticleOverrides, article: ProposedArticle): ArticleOverride {
  const anchor = anchorsOf(article).find((offset) => overrides.has(offset))
  return (anchor === undefined ? undefined : overrides.get(anchor)) ?? {}
}

export function withOverride(
  overrides: ArticleOverrides,
  article: ProposedArticle,
  override: ArticleOverride,
): ArticleOverrides {
  const [first] = anchorsOf(article)
  if (first === undefined) return overrides
  const anchor = anchorsOf(article).find((offset) => overrides.has(offset)) ?? first
  return new Map([...overrides, [anchor, { ...overrides.get(anchor), ...override }]])
}

function anchorsOf({ parts }: ProposedArticle): readonly number[] {
  return parts.flatMap(({ pieces }) => pieces.map(({ from }) => from))
}
