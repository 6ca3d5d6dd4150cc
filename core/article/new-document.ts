import type { Node } from 'prosemirror-model'
import type { ArticleText } from './article-text.ts'
import { schema } from './schema.ts'

/** One block of a new article's body. A photo's `media` names bytes already in the library. */
export type NewBlock =
  | { readonly kind: 'paragraph' | 'subheading'; readonly text: string }
  | {
      readonly kind: 'photo'
      readonly media: string
      readonly width: number
      readonly height: number
      readonly caption: string
      readonly credit: string
    }

export type NewArticle = Omit<ArticleText, 'paragraphs' | 'captions'> & {
  readonly blocks: readonly NewBlock[]
}

const { nodes } = schema

/** Builds a document. An empty body gets the one empty paragraph that the schema asks for. */
export function newDocument({ kicker, title, subtitle, byline, blocks }: NewArticle): Node {
  const body = blocks.length === 0 ? [nodes.paragraph.create()] : blocks.map(blockNode)
  return nodes.doc.create(null, [
    nodes.kicker.create(null, textNodes(kicker)),
    nodes.title.create(null, textNodes(title)),
    nodes.subtitle.create(null, textNodes(subtitle)),
    nodes.body.create(null, body),
    nodes.byline.create(null, textNodes(byline)),
  ])
}

export const EMPTY_ARTICLE: NewArticle = {
  kicker: '',
  title: '',
  subtitle: '',
  byline: '',
  blocks: [],
}

function blockNode(block: NewBlock): Node {
  if (block.kind !== 'photo') return nodes[block.kind].create(null, textNodes(block.text))

  const { media, width, height, caption, credit } = block
  return nodes.photo.create({ media, width, height }, [
    nodes.caption.create(null, textNodes(caption)),
    nodes.credit.create(null, textNodes(credit)),
  ])
}

/** ProseMirror forbids empty text nodes. */
function textNodes(text: string): Node[] {
  return text === '' ? [] : [schema.text(text)]
}
