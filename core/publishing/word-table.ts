import type { Node } from 'prosemirror-model'
import {
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { schema } from '#core/article/schema'
import { textWidth } from '#core/house-style/house-style'
import { trackedOf } from '#core/review/suggestions/review-marks'
import { endsOf, paragraphMark, revision } from './revision.ts'
import { styleId } from './style-sheet.ts'
import { columnWidths } from '#core/house-style/column-widths'
import type { WordBlock } from './word-block.ts'
import { wordPieces } from './word-pieces.ts'
import { groundOf, pieceRuns } from './word-runs.ts'
import { inside, type Writing } from './writing.ts'

/** As wide as the text, ruled with thin lines; rows of heads repeat on every page. */
export function tableBlock(table: Node, writing: Writing): WordBlock {
  const { page } = writing.style
  const widths = columnWidths(table, textWidth(page))
  const within = inside(trackedOf(table), writing)
  const written = new Table({
    width: { size: textWidth(page), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 60, bottom: 60, left: 108, right: 108 },
    rows: table.children
      .filter((row) => row.childCount > 0)
      .map((row) => tableRow(row, inside(trackedOf(row), within))),
  })
  return { kind: 'table', table: written }
}

/** A row that comes or goes says so itself, and of all its words: not every reader looks at rows. */
function tableRow(row: Node, writing: Writing): TableRow {
  const isHead = row.children.every((cell) => cell.type === schema.nodes.table_header)
  const { inserted, deleted } = writing.review.around
  return new TableRow({
    cantSplit: true,
    tableHeader: isHead,
    ...(inserted === undefined ? {} : { insertion: revision(inserted, writing.review) }),
    ...(deleted === undefined ? {} : { deletion: revision(deleted, writing.review) }),
    children: row.children.map((cell) => tableCell(cell, writing)),
  })
}

function tableCell(cell: Node, { review, style: house }: Writing): TableCell {
  const style = cell.type === schema.nodes.table_header ? 'table-head' : 'table-text'
  return new TableCell({
    columnSpan: Number(cell.attrs['colspan']),
    rowSpan: Number(cell.attrs['rowspan']),
    verticalAlign: VerticalAlign.CENTER,
    children: cell.children.map(
      (paragraph) =>
        new Paragraph({
          style: styleId(style),
          ...paragraphMark(endsOf(paragraph, review), review),
          children: pieceRuns(wordPieces(paragraph, review), review, groundOf(style, house)),
        }),
    ),
  })
}
