import type { WordBlock, WordParagraph, WordRow, WordTable } from '../word-document.ts'
import { withRow } from '../with-row.ts'
import type { Reading } from './reading.ts'
import { child, numberOf, switchOf, valueOf, type XmlNode } from './xml-node.ts'

/** Reads what stands in a cell. */
type ReadBlocks = (cell: XmlNode) => readonly WordBlock[]

/** A table on its grid: cells that go on from the row above are covered by the first one's `rowspan`. */
export function tableOf(table: XmlNode, reading: Reading, readBlocks: ReadBlocks): WordTable {
  if (
    child(child(table, 'tblPr'), 'tblPrChange') ??
    child(child(table, 'tblGrid'), 'tblGridChange')
  )
    reading.lose('table-change', true)
  const open = new Map<number, GrowingCell>()
  const rows = below(table, 'tr').map((row) => {
    reading.count.add(1)
    const properties = child(row, 'trPr')
    const isHeader = switchOf(properties, 'tblHeader') ?? false
    const changes = reading.changes.within(properties)
    if (child(properties, 'trPrChange')) reading.lose('table-change', true)
    return {
      ...changes,
      isHeader,
      cells: cellsOf(row, open, (cell) => readCell(cell, reading, readBlocks)),
    }
  })
  return { kind: 'table', rows }
}

type GrowingCell = {
  colspan: number
  rowspan: number
  readonly blocks: WordBlock[]
}

/** `open` holds, by its first column, each cell that may go on in the next row. */
function cellsOf(row: XmlNode, open: Map<number, GrowingCell>, read: ReadBlocks): WordRow['cells'] {
  const properties = child(row, 'trPr')
  const cells: GrowingCell[] = []
  let column = 0
  const skip = (columns: number) => {
    if (columns > 0) cells.push({ colspan: columns, rowspan: 1, blocks: [] })
    column += columns
  }
  const before = new Map(open)
  open.clear()
  skip(spanOf(numberOf(properties, 'gridBefore') ?? 0))
  for (const node of below(row, 'tc')) {
    const look = child(node, 'tcPr')
    const colspan = Math.max(1, spanOf(numberOf(look, 'gridSpan') ?? 1))
    const blocks = [...read(node)]
    const above = before.get(column)
    if (goesOnFromLeft(look) && cells.length > 0) addTo(cells.at(-1), blocks, colspan)
    else if (goesOn(look) && above !== undefined) {
      above.rowspan += 1
      addTo(above, blocks, 0)
      open.set(column, above)
    } else {
      const cell = { colspan, rowspan: 1, blocks }
      if (child(look, 'vMerge') !== undefined) open.set(column, cell)
      cells.push(cell)
    }
    column += colspan
  }
  skip(spanOf(numberOf(properties, 'gridAfter') ?? 0))
  return cells
}

/** Word keeps what a cell held before it was joined to another; only words are worth taking along. */
function addTo(cell: GrowingCell | undefined, blocks: readonly WordBlock[], columns: number): void {
  if (cell === undefined) return
  const words = blocks.filter((one) => one.kind === 'table' || one.inlines.length > 0)
  for (const one of words) cell.blocks.push(one)
  cell.colspan += columns
}

function goesOn(look: XmlNode | undefined): boolean {
  return child(look, 'vMerge') !== undefined && valueOf(look, 'vMerge') !== 'restart'
}

function goesOnFromLeft(look: XmlNode | undefined): boolean {
  return child(look, 'hMerge') !== undefined && valueOf(look, 'hMerge') !== 'restart'
}

/** Word has 63 columns at most. */
function spanOf(columns: number): number {
  return Math.min(63, Math.max(0, columns))
}

/** A table in a table is carried as paragraphs of the cell around it. */
function readCell(cell: XmlNode, reading: Reading, read: ReadBlocks): readonly WordBlock[] {
  const look = child(cell, 'tcPr')
  if (['cellIns', 'cellDel', 'cellMerge', 'tcPrChange'].some((name) => child(look, name)))
    reading.lose('table-change', true)
  reading.count.add(1)
  return read(cell).flatMap((block) => {
    if (block.kind === 'paragraph') return [block]
    reading.lose('nested-table', true)
    return paragraphsIn(block)
  })
}

function paragraphsIn({ rows }: WordTable): readonly WordParagraph[] {
  return rows.flatMap(({ cells, inserted, deleted }) =>
    cells
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? paragraphsIn(block) : [block]))
      .map((one) => withRow(one, { inserted, deleted })),
  )
}

/** Rows and cells, also those that content controls and the like are wrapped around. */
function below(node: XmlNode, name: 'tr' | 'tc'): readonly XmlNode[] {
  return node.children.flatMap((one) => {
    if (one.name === name) return [one]
    return WRAPPERS.has(one.name) ? below(one, name) : []
  })
}

const WRAPPERS: ReadonlySet<string> = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'smartTag',
  'ins',
  'del',
  'moveFrom',
  'moveTo',
])
