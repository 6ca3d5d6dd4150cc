import type { Node } from 'prosemirror-model'
import type { Span } from '#core/shared/span'
import {
  finalTextOf,
  finalWords,
  keptWithin,
  offsetInText,
  spanInBlock,
} from '#core/review/suggestions/final-text'

/** Document positions. */
export type Range = { readonly from: number; readonly to: number }

/** A block of text and where its content begins and ends in the document. */
export type TextBlock = Range & { readonly node: Node }

export function blockAround(doc: Node, position: number): TextBlock {
  const $position = doc.resolve(position)
  return { from: $position.start(), to: $position.end(), node: $position.parent }
}

/** Where a part of a block's final text stands on the paper. What is struck may stand inside it. */
export function placeOf({ node, from }: TextBlock, span: Span): Range {
  return moved(spanInBlock(finalTextOf(node), span), from)
}

/** Which part of a block's final text stands in a range of the paper. */
export function spanOf({ node, from }: TextBlock, range: Range): Span {
  const final = finalTextOf(node)
  return {
    from: offsetInText(final, range.from - from),
    to: offsetInText(final, range.to - from),
  }
}

/** The parts of a range in one block that are not struck. */
export function keptRanges({ node, from }: TextBlock, range: Range): readonly Range[] {
  return keptWithin(finalTextOf(node), moved(range, -from)).map((kept) => moved(kept, from))
}

/** Final words in a range of one block; none in one that reaches over its end. */
export function finalWordsIn(doc: Node, range: Range): string {
  const { node, from, to } = blockAround(doc, range.from)
  if (!node.isTextblock || range.to > to) return ''
  return finalWords(finalTextOf(node), moved(range, -from))
}

function moved({ from, to }: Range, by: number): Range {
  return { from: from + by, to: to + by }
}
