import type { Node } from 'prosemirror-model'
import { trackedOf } from '#core/review/suggestions/review-marks'
import { EMPTY_LINE, type ParagraphBlock, type WordBlock } from './word-block.ts'
import { styleId } from './style-sheet.ts'
import { listBlocks } from './word-list.ts'
import { textParagraph } from './word-paragraphs.ts'
import { photoBlocks } from './word-photo.ts'
import { tableBlock } from './word-table.ts'
import { inside, type Writing } from './writing.ts'

type Spacing = { readonly before?: number; readonly after?: number }

export function bodyBlocks(body: Node, writing: Writing): readonly WordBlock[] {
  const blocks = body.children.flatMap((block) => blocksOf(block, writing))
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1]
    if (block.kind === 'table') return next?.kind === 'paragraph' ? [block] : [block, EMPTY_LINE]
    const before = blocks[index - 1]?.kind === 'table' ? { before: TABLE_GAP } : {}
    const after = next?.kind === 'table' ? { after: TABLE_GAP } : {}
    return [withSpacing(block, { ...before, ...after })]
  })
}

/** Twips between a table and the text above and below it: a table has no spacing of its own. */
const TABLE_GAP = 120

function withSpacing(block: ParagraphBlock, spacing: Spacing): ParagraphBlock {
  if (Object.keys(spacing).length === 0) return block
  return { ...block, options: { ...block.options, spacing } }
}

function blocksOf(block: Node, writing: Writing): readonly WordBlock[] {
  switch (block.type.name) {
    case 'paragraph':
      return textParagraph(block, { style: styleId('body') }, writing)
    case 'subheading':
      return textParagraph(block, { style: styleId('subheading') }, writing)
    case 'quotation':
      return quotationBlocks(block, inside(trackedOf(block), writing))
    case 'bullet_list':
    case 'ordered_list':
      return listBlocks(block, writing)
    case 'photo':
      return photoBlocks(block, writing)
    case 'table':
      return [tableBlock(block, writing)]
    default:
      throw new Error(`No Word for a ${block.type.name}`)
  }
}

function quotationBlocks(quotation: Node, writing: Writing): readonly WordBlock[] {
  return quotation.children.flatMap((paragraph) =>
    textParagraph(paragraph, { style: styleId('quotation') }, writing),
  )
}
