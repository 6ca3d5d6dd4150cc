import { Paragraph, type IParagraphOptions, type Table } from 'docx'
import { styleId } from './style-sheet.ts'

/** A paragraph that can still be told where it stands, or a finished table. */
export type WordBlock = ParagraphBlock | { readonly kind: 'table'; readonly table: Table }

export type ParagraphBlock = { readonly kind: 'paragraph'; readonly options: IParagraphOptions }

export function paragraphBlock(options: IParagraphOptions): ParagraphBlock {
  return { kind: 'paragraph', options }
}

/** Word needs a paragraph between two tables, after the last one, and in a file without a word. */
export const EMPTY_LINE = paragraphBlock({ style: styleId('table-text') })

export function docxBlock(block: WordBlock): Paragraph | Table {
  return block.kind === 'table' ? block.table : new Paragraph(block.options)
}
