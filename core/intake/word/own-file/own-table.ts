import type { Node } from 'prosemirror-model'
import { schema } from '#core/article/schema'
import { trackedAttr, trackedOf } from '#core/review/suggestions/review-marks'
import type { WordBlock, WordCell, WordParagraph, WordRow, WordTable } from '../word-document.ts'
import { roleOf } from './own-styles.ts'
import { asWhole, underWhole } from './own-wholes.ts'
import { endOf, textNodes, type OwnReading } from './own-words.ts'

export function ownTable({ rows }: WordTable, reading: OwnReading): Node {
  const { table } = schema.nodes
  return asWhole(
    table.create(
      null,
      rows.map((row) => ownRow(row, reading)),
    ),
  )
}

function ownRow(row: WordRow, reading: OwnReading): Node {
  const { inserted, deleted } = reading.changes.of(row)
  const cells = row.cells.map((cell) => ownCell(cell, row.isHeader, reading))
  const tracked = { ...(inserted && { inserted }), ...(deleted && { deleted }) }
  const made = schema.nodes.table_row.create({ tracked: trackedAttr(tracked) }, cells)
  return underWhole(made, trackedOf(made))
}

function ownCell(cell: WordCell, isHeader: boolean, reading: OwnReading): Node {
  const { table_cell, table_header, paragraph } = schema.nodes
  const paragraphs = cell.blocks.flatMap(paragraphsOf)
  const [first] = paragraphs
  const role = roleOf(first?.style ?? null)
  const isHead = role === 'table-head' || (isHeader && role !== 'table-text')
  const { colspan, rowspan } = cell
  const content = paragraphs.map((one) =>
    paragraph.create({ tracked: endOf(one, reading) }, textNodes(one, reading)),
  )
  const type = isHead ? table_header : table_cell
  return type.create({ colspan, rowspan }, content.length === 0 ? [paragraph.create()] : content)
}

/** A table in a cell gives its words. */
function paragraphsOf(block: WordBlock): readonly WordParagraph[] {
  if (block.kind === 'paragraph') return [block]
  return block.rows.flatMap(({ cells }) =>
    cells.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf)),
  )
}
