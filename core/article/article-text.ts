import type { Node } from 'prosemirror-model'
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

/** The text of every field. Sub-headings, list items, quotations and cells are paragraphs in place. */
export function articleText(doc: Node): ArticleText {
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

export function fieldText(doc: Node, field: 'kicker' | 'title' | 'subtitle' | 'byline'): string {
  return childOfType(doc, field)?.textContent ?? ''
}

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
