import type { Node } from 'prosemirror-model'
import { schema } from '#core/article/schema'
import { columnWidths } from '#core/house-style/column-widths'
import { textWidth, type HouseStyle } from '#core/house-style/house-style'
import { sum } from '#core/shared/sum'
import type { FlowCell, FlowTable } from './flow.ts'
import { paragraphOf } from './text-flow.ts'
import { textRuns } from './text-runs.ts'

/** A table as wide as the text, its cells at the places of their columns. */
export function tableFlow(table: Node, style: HouseStyle): FlowTable {
  const widths = columnWidths(table, textWidth(style.page))
  /** By column: in how many further rows a cell from above stands there. */
  const occupied = widths.map(() => 0)
  const rows = table.children.filter((row) => row.childCount > 0)
  return {
    kind: 'table',
    rows: rows.map((row) => ({
      isHead: row.children.every(({ type }) => type === schema.nodes.table_header),
      cells: cellsOf(row, { widths, occupied, style }),
    })),
  }
}

type Columns = {
  readonly widths: readonly number[]
  readonly occupied: number[]
  readonly style: HouseStyle
}

function cellsOf(row: Node, { widths, occupied, style }: Columns): readonly FlowCell[] {
  let column = 0
  const cells = row.children.map((cell) => {
    while ((occupied[column] ?? 0) > 0) column += 1
    const to = column + Number(cell.attrs['colspan'])
    const rows = Number(cell.attrs['rowspan'])
    const placed = {
      x: sum(widths.slice(0, column)),
      width: sum(widths.slice(column, to)),
      rows,
      paragraphs: paragraphsOf(cell, style),
    }
    for (let index = column; index < to; index += 1) occupied[index] = rows
    column = to
    return placed
  })
  for (const [index, rows] of occupied.entries()) occupied[index] = Math.max(0, rows - 1)
  return cells
}

function paragraphsOf(cell: Node, style: HouseStyle): FlowCell['paragraphs'] {
  const part = cell.type === schema.nodes.table_header ? 'table-head' : 'table-text'
  return cell.children.map((paragraph) => {
    const { runs, set } = paragraphOf(textRuns(paragraph, { style, part }), { style, part })
    return { runs, set }
  })
}
