import {
  MARK_STYLES,
  PARAGRAPH_STYLES,
  type MarkStyle,
  type ParagraphStyle,
} from '#core/house-style/house-style'
import { HOUSE_STYLES } from '#core/house-style/house-styles'
import type { WordStyle } from '../word-document.ts'

/** What a paragraph of ours is, by its style. */
export type Role = ParagraphStyle | 'contents' | 'item'

/** How words of ours are set apart, by their style. */
type WordsRole = MarkStyle | 'strong-emphasis' | 'credit' | 'link'

/**
 * Ids are ours alone and come first. A program that gives ids of its own keeps the names, and those
 * are known of the styles that we ship.
 */
export function roleOf(style: WordStyle | null): Role | null {
  return style === null ? null : (ROLES.get(style.id) ?? ROLES.get(style.name) ?? null)
}

export function wordsRoleOf(style: WordStyle | null): WordsRole | null {
  return style === null ? null : (WORDS.get(style.id) ?? WORDS.get(style.name) ?? null)
}

const shipped = Object.values(HOUSE_STYLES)

const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...shipped.flatMap(({ paragraphs }) =>
    PARAGRAPH_STYLES.map((style) => [paragraphs[style].name, style] as const),
  ),
  ...PARAGRAPH_STYLES.map((style) => [`quwen-${style}`, style] as const),
  ...['quwen-item', '条目续段'].map((name) => [name, 'item'] as const),
  ...['quwen-contents-title', '目录标题', 'TOC1', 'toc 1', 'TOC 1', 'Contents 1'].map(
    (name) => [name, 'contents'] as const,
  ),
])

const WORDS: ReadonlyMap<string, WordsRole> = new Map<string, WordsRole>([
  ...shipped.flatMap(({ marks }) =>
    MARK_STYLES.map((style) => [marks[style].name, style] as const),
  ),
  ...MARK_STYLES.map((style) => [`quwen-${style}`, style] as const),
  ['加重变体', 'strong-emphasis'],
  ['quwen-strong-emphasis', 'strong-emphasis'],
  ['摄影署名', 'credit'],
  ['quwen-credit', 'credit'],
  ...['quwen-link', '链接', 'Hyperlink', 'InternetLink', 'Internet Link'].map(
    (name) => [name, 'link'] as const,
  ),
])
