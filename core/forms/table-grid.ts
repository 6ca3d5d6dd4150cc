import type { Node } from 'prosemirror-model'

/** The cells of a table by row and column; undefined where a cell from the left or above reaches. */
export function tableGrid(table: Node): readonly (readonly (Node | undefined)[])[] {
  const rows = table.children.map((): (Node | undefined)[] => [])
  const taken = table.children.map(() => new Set<number>())
  for (const [at, row] of table.children.entries()) {
    let column = 0
    for (const cell of row.children) {
      while (taken[at]?.has(column) === true) column += 1
      const own = rows[at]
      if (own !== undefined) own[column] = cell
      take(taken, { at, column }, cell)
    }
  }
  const width = Math.max(0, ...taken.map((columns) => Math.max(-1, ...columns) + 1))
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column]))
}

type Place = { readonly at: number; readonly column: number }

function take(taken: readonly Set<number>[], { at, column }: Place, cell: Node): void {
  for (let row = at; row < at + Number(cell.attrs['rowspan']); row += 1) {
    for (let next = column; next < column + Number(cell.attrs['colspan']); next += 1) {
      taken[row]?.add(next)
    }
  }
}
