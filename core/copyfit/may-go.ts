import type { Node } from 'prosemirror-model'
import { finalTextOf } from '#core/review/suggestions/final-text'

/** Characters by which a paragraph that may go is known again. */
const KNOWN_BY = 24

/**
 * How a paragraph begins. What is marked 可删 is kept by it beside the text, so a mark is lost when
 * the first words of its paragraph are written anew, and never cuts anything by itself.
 */
export function openingOf(block: Node): string {
  if (!block.isTextblock) return ''
  return Array.from(finalTextOf(block).text.trim()).slice(0, KNOWN_BY).join('')
}
