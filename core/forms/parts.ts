import type { Node } from 'prosemirror-model'

export const HEADLINES = ['kicker', 'title', 'subtitle'] as const
type Field = (typeof HEADLINES)[number] | 'byline'

/** A field as it is written, with what is suggested in it. */
export function fieldOf(doc: Node, field: Field): Node {
  const node = doc.children.find((child) => child.type.name === field)
  if (node === undefined) throw new RangeError(`an article always has a ${field}`)
  return node
}

/** Blanks typed at the start would be an indent on top of the form's own. */
const INDENT = /^[\s\u3000]+/u

export function withoutIndent(block: Node): Node {
  const blanks = INDENT.exec(block.textContent)?.[0].length ?? 0
  return blanks === 0 ? block : block.cut(blanks)
}

export function isBlank(block: Node): boolean {
  return block.textContent.trim() === ''
}

/** Caption and credit, as one line under the photo. */
export function captionLine(photo: Node): string {
  return photo.children
    .map((child) => oneLine(child.textContent))
    .filter((text) => text !== '')
    .join('　')
}

export function oneLine(text: string): string {
  return text.replaceAll(/[\r\n\u2028\u2029]+/gu, ' ').trim()
}
