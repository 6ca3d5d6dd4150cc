import type { Node } from 'prosemirror-model'
import type { ArticleDetails } from '#core/article/article'
import { bodyOf, fieldText } from '#core/article/article-text'
import { finalDocument } from '#core/review/suggestions/final-document'
import type { ProofArticle, ProofText, TextRole } from './proof-article.ts'

/** The roles of the body's blocks, by the innermost node that has one. */
const BODY_ROLES: Readonly<Record<string, TextRole>> = {
  subheading: 'subheading',
  list_item: 'list-item',
  quotation: 'quotation',
  table_cell: 'cell',
  table_header: 'cell',
}

/** What a block of text is, by its node and the nodes around it. */
export function roleOf(block: Node, parent: Node | null): TextRole {
  if (block.type.name === 'caption' || block.type.name === 'credit') return block.type.name
  return BODY_ROLES[block.type.name] ?? BODY_ROLES[parent?.type.name ?? ''] ?? 'paragraph'
}

/** The document as proofreading sees it: its final text. */
export function proofArticleOf(
  written: Node,
  { editionDate, genre }: Pick<ArticleDetails, 'editionDate' | 'genre'>,
): ProofArticle {
  const doc = finalDocument(written)
  const { texts, photos } = bodyTexts(doc)
  const headlines = (['kicker', 'title', 'subtitle'] as const).map((field) => fieldOf(doc, field))
  return {
    texts: [...headlines, ...texts, fieldOf(doc, 'byline')],
    editionDate,
    genre,
    photos,
  }
}

function fieldOf(doc: Node, field: 'kicker' | 'title' | 'subtitle' | 'byline'): ProofText {
  return { place: { field, index: 0 }, role: field, text: fieldText(doc, field) }
}

function bodyTexts(doc: Node) {
  const texts: ProofText[] = []
  const counts = { body: 0, caption: 0, credit: 0 }
  let photos = 0
  bodyOf(doc).descendants((node, _position, parent) => {
    if (node.type.name === 'photo') photos += 1
    if (!node.isTextblock) return true
    const role = roleOf(node, parent)
    const field = role === 'caption' || role === 'credit' ? role : 'body'
    texts.push({ place: { field, index: counts[field] }, role, text: node.textContent })
    counts[field] += 1
    return false
  })
  return { texts, photos }
}
