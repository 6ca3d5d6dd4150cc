import type { Node } from 'prosemirror-model'
import { schema } from '#core/article/schema'
import { fieldNumber } from '../fields.ts'

const BODY = 3

/** The border between two blocks of the body that lies nearest behind a position. */
export function photoPlace(doc: Node, position: number): number {
  const body = fieldNumber(doc, BODY)
  if (position <= body.from) return body.from
  if (position >= body.to) return body.to
  const $pos = doc.resolve(position)
  return $pos.depth < 2 ? position : $pos.after(2)
}

/** An empty paragraph just before the place only held it open. */
export function emptyParagraphBefore(doc: Node, position: number): boolean {
  const before = doc.resolve(position).nodeBefore
  return before?.type === schema.nodes.paragraph && before.content.size === 0
}
