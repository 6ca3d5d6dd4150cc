import type { Node } from 'prosemirror-model'
import { schema } from '#core/article/schema'

const { paragraph } = schema.nodes

/** Plain text, a line a paragraph: indents, ends and empty lines go, the words stay. */
export function plainParagraphs(text: string): readonly Node[] {
  return plainLines(text).map((line) => paragraph.create(null, schema.text(line)))
}

export function plainLines(text: string): readonly string[] {
  return text
    .replaceAll(/[\u200B\uFEFF]/gu, '')
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/u)
    .map((line) => line.replaceAll(/^[\s\u3000]+|[\s\u3000]+$/gu, '').replaceAll('\t', ' '))
    .filter((line) => line !== '')
}
