import type { Node } from 'prosemirror-model'
import { EMPTY_LINE, type WordBlock } from './word-block.ts'
import { listBlocks } from './word-list.ts'
import { textParagraph } from './word-paragraphs.ts'
import { photoBlocks } from './word-photo.ts'
import { tableBlock } from './word-table.ts'
import type { Writing } from './writing.ts'

export function bodyBlocks(body: Node, writing: Writing): readonly WordBlock[] {
  const blocks = body.children.flatMap((block) => blocksOf(block, writing))
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1]
    const needsLine = block.kind === 'table' && next?.kind !== 'paragraph'
    return needsLine ? [block, EMPTY_LINE] : [block]
  })
}

function blocksOf(block: Node, writing: Writing): readonly WordBlock[] {
  switch (block.type.name) {
    case 'paragraph':
      return textParagraph(block, 'body')
    case 'subheading':
      return textParagraph(block, 'subheading')
    case 'quotation':
      return block.children.flatMap((paragraph) => textParagraph(paragraph, 'quotation'))
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
