import type { Node } from 'prosemirror-model'
import { finalDocument } from '#core/review/suggestions/final-document'
import { finalTextOf } from '#core/review/suggestions/final-text'
import { schema } from './schema.ts'

/** An article as plain strings: the shape of scripts, intake and tests. Body blocks stay in order. */
export type ArticleText = {
  readonly kicker: string
  readonly title: string
  readonly subtitle: string
  readonly paragraphs: readonly string[]
  readonly byline: string
  readonly captions: readonly string[]
}

const CAPTION_FIELDS = new Set(['caption', 'credit'])

/**
 * The final text of every field: what is suggested counts as done. Sub-headings, list items,
 * quotations and cells are paragraphs in place.
 */
export function articleText(written: Node): ArticleText {
  const doc = finalDocument(written)
  const paragraphs: string[] = []
  const captions: string[] = []
  bodyOf(doc).descendants((node) => {
    if (node.type === schema.nodes.photo) {
      captions.push(captionText(node))
      return false
    }
    if (node.isTextblock) paragraphs.push(node.textContent)
    return true
  })
  return {
    kicker: fieldText(doc, 'kicker'),
    title: fieldText(doc, 'title'),
    subtitle: fieldText(doc, 'subtitle'),
    paragraphs,
    byline: fieldText(doc, 'byline'),
    captions,
  }
}

/** The final text of one field; looks at no other, so it may be asked at every key. */
export function fieldText(doc: Node, field: 'kicker' | 'title' | 'subtitle' | 'byline'): string {
  const block = childOfType(doc, field)
  return block === undefined ? '' : finalTextOf(block).text
}

/** The body as it is written, with what is struck in it. */
export function bodyOf(doc: Node): Node {
  const body = childOfType(doc, 'body')
  if (body === undefined) throw new RangeError('an article document always has a body')
  return body
}

function childOfType(doc: Node, name: string): Node | undefined {
  return doc.children.find((child) => child.type.name === name)
}

function captionText(photo: Node): string {
  return photo.children
    .filter((child) => CAPTION_FIELDS.has(child.type.name))
    .map((child) => child.textContent)
    .filter((text) => text !== '')
    .join(' ')
}
