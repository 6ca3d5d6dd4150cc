import type { Node } from 'prosemirror-model'
import type { ProofedFinding } from '#core/proofreading/proof-report'
import { finalTextOf } from '#core/review/suggestions/final-text'
import { placeOf, type Range } from '../editor/final-places.ts'
import { paperBlocks, type PaperBlock } from '../proofreading/paper-blocks.ts'

/**
 * Where a report's finding stands on the paper; undefined when the text is another one by now. The
 * report read the final text, in which a paragraph whose end is struck goes on with the next one.
 */
export function placeOfFinding(
  doc: Node,
  { place, from, to, text }: Pick<ProofedFinding, 'place' | 'from' | 'to' | 'text'>,
): Range | undefined {
  const written = paperBlocks(doc).blocks.filter(({ field }) => field === place.field)
  for (const { block, index, before } of inFinalText(written)) {
    const final = finalTextOf(block.node).text
    const span = { from: from - before, to: to - before }
    const isHere = index === place.index && span.from >= 0 && span.to <= final.length
    if (isHere && final.slice(span.from, span.to) === text) return placeOf(block, span)
  }
  return undefined
}

type InFinalText = {
  readonly block: PaperBlock
  /** Which block of the final text it is part of, and how much of that stands before it. */
  readonly index: number
  readonly before: number
}

function inFinalText(blocks: readonly PaperBlock[]): readonly InFinalText[] {
  let index = 0
  let before = 0
  return blocks.map((block) => {
    const here = { block, index, before }
    if (block.goesOn) before += finalTextOf(block.node).text.length
    else [index, before] = [index + 1, 0]
    return here
  })
}
