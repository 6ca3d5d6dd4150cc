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
import { styleId } from './style-sheet.ts'
import { columnWidths } from './column-widths.ts'
import type { WordBlock } from './word-block.ts'
import { textRuns } from './word-runs.ts'
import type { Writing } from './writing.ts'

/** As wide as the text, ruled with thin lines; rows of heads repeat on every page. */
export function tableBlock(table: Node, { style }: Writing): WordBlock {
  const widths = columnWidths(table, textWidth(style.page))
  const written = new Table({
    width: { size: textWidth(style.page), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 60, bottom: 60, left: 108, right: 108 },
    rows: table.children.filter((row) => row.childCount > 0).map(tableRow),
  })
  return { kind: 'table', table: written }
}

function tableRow(row: Node): TableRow {
  const isHead = row.children.every((cell) => cell.type === schema.nodes.table_header)
  return new TableRow({
    cantSplit: true,
    tableHeader: isHead,
    children: row.children.map(tableCell),
  })
}

function tableCell(cell: Node): TableCell {
  const style = cell.type === schema.nodes.table_header ? 'table-head' : 'table-text'
  return new TableCell({
    columnSpan: Number(cell.attrs['colspan']),
    rowSpan: Number(cell.attrs['rowspan']),
    verticalAlign: VerticalAlign.CENTER,
    children: cell.children.map(
      (paragraph) =>
        new Paragraph({
          style: styleId(style),
          children: textRuns(paragraph, { from: 0, dateline: 0 }),
        }),
    ),
  })
}
