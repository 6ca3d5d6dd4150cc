import type { TextRole } from '../../proof-article.ts'
import type { MaskedArticle, MaskedText } from '../../rule.ts'

/** The first block of a role that has any text, with its index in the article. */
export function firstOf(
  { texts }: MaskedArticle,
  role: TextRole,
): readonly [number, MaskedText] | undefined {
  return [...texts.entries()].find(([, each]) => each.role === role && each.text.trim() !== '')
}

/** Bare paragraphs are no article yet: what an article must have is asked of one with a title. */
export function hasTitle(article: MaskedArticle): boolean {
  return firstOf(article, 'title') !== undefined
}

/** The whole of a block. */
export function wholeOf([text, block]: readonly [number, MaskedText]) {
  return { text, from: 0, to: block.text.length }
}
