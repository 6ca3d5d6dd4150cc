import type { ArticleDetails } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'

/** One detail of several articles: what they agree on, or that they differ. */
export type Shared<Value> =
  | { readonly kind: 'same'; readonly value: Value }
  | { readonly kind: 'various' }

export function sharedDetail<Name extends keyof ArticleDetails>(
  rows: readonly ArticleRow[],
  name: Name,
  fallback: ArticleDetails[Name],
): Shared<ArticleDetails[Name]> {
  const value = rows[0]?.details[name] ?? fallback
  const isSame = rows.every(({ details }) => written(details[name]) === written(value))
  return isSame ? { kind: 'same', value } : { kind: 'various' }
}

/** `时政，要闻 头版` → three tags; how they were divided does not matter. */
export function tagsFrom(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,，、;；]+/u).filter((tag) => tag !== ''))]
}

function written(value: ArticleDetails[keyof ArticleDetails]): string {
  return JSON.stringify(value)
}
