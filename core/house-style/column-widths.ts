import type { Node } from 'prosemirror-model'
import { sum } from '#core/shared/sum'

/** Twips of every column, `total` in all: as wide as on the screen where that is known, else alike. */
export function columnWidths(table: Node, total: number): number[] {
  const known = screenWidths(table)
  const given = known.filter((width) => width > 0)
  const usual = given.length === 0 ? 1 : sum(given) / given.length
  const shares = known.map((width) => (width > 0 ? width : usual))
  const edges = shares.map((_, index) =>
    Math.round((sum(shares.slice(0, index + 1)) / sum(shares)) * total),
  )
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0))
}

/** Pixels of every column, 0 where the screen has not said; rows that reach down count in each row. */
function screenWidths(table: Node): number[] {
  const widths: number[] = []
  const occupied: number[] = []
  for (const row of table.children) {
    let column = 0
    for (const cell of row.children) {
      while ((occupied[column] ?? 0) > 0) column += 1
      const colspan = Number(cell.attrs['colspan'])
      for (let index = 0; index < colspan; index += 1) {
        occupied[column + index] = Number(cell.attrs['rowspan'])
        widths[column + index] = widths[column + index] || screenWidth(cell, index)
      }
      column += colspan
    }
    occupied.forEach((rows, index) => (occupied[index] = Math.max(0, rows - 1)))
  }
  return widths.length === 0 ? [0] : Array.from(widths, (width) => width ?? 0)
}

function screenWidth(cell: Node, index: number): number {
  const widths: unknown = cell.attrs['colwidth']
  const width: unknown = Array.isArray(widths) ? widths[index] : 0
  return typeof width === 'number' ? width : 0
}
