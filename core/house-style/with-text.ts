import type { Node } from 'prosemirror-model'
import { schema } from '#core/article/schema'
import type { Span } from '#core/shared/span'

/** A block of text with other text in place of a span, in the face of what stood there before. */
export function withText(block: Node, { from, to }: Span, text: string): Node {
  const marks = block.nodeAt(Math.min(from, Math.max(0, block.content.size - 1)))?.marks ?? []
  const fresh = block.type.create(null, schema.text(text, from === to ? [] : marks)).content
  return block.copy(
    block.content.cut(0, from).append(fresh).append(block.content.cut(to, block.content.size)),
  )
}

/** Without blanks typed as an indent. */
export function withoutIndent(block: Node): Node {
  const blanks = /^[\s\u3000]+/u.exec(block.textContent)?.[0].length ?? 0
  return blanks === 0 ? block : block.copy(block.content.cut(blanks, block.content.size))
}
