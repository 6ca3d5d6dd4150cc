import type { TableError } from '#core/proofreading/table-error'
import { fail, ok, type Result } from '#core/shared/result'
import type { TableRow } from './table-row.ts'

/** What a column may be called, the name that we write first. */
export type Columns<Name extends string> = Readonly<Record<Name, readonly string[]>>

/** One row by the names of its columns; what its table does not have is ''. */
export type NamedRow<Name extends string> = {
  readonly line: number
  readonly of: (column: Name) => string
}

/** Tables often bear a title above the row that names their columns. */
const HEADER_WITHIN = 5

/** Finds the row that names the columns and reads the others by it; empty rows are left out. */
export function namedRows<Name extends string>(
  rows: readonly TableRow[],
  columns: Columns<Name>,
  needed: readonly Name[],
): Result<readonly NamedRow<Name>[], TableError> {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (filled.length === 0) return fail({ kind: 'no-rows' })

  const missingIn = (row: TableRow) =>
    needed.filter((name) => columnAt(row, columns[name]) === undefined)
  const candidates = filled.slice(0, HEADER_WITHIN)
  const header = candidates.find((row) => missingIn(row).length === 0)
  if (header === undefined) {
    const [closest] = candidates.map(missingIn).toSorted((a, b) => a.length - b.length)
    return fail({
      kind: 'columns-missing',
      columns: (closest ?? needed).map((name) => columns[name][0] ?? name),
    })
  }
  const below = filled.slice(filled.indexOf(header) + 1)
  if (below.length === 0) return fail({ kind: 'no-rows' })
  return ok(
    below.map(({ line, cells }) => ({
      line,
      of: (name) => cells[columnAt(header, columns[name]) ?? -1] ?? '',
    })),
  )
}

function columnAt({ cells }: TableRow, names: readonly string[]): number | undefined {
  const at = cells.findIndex((cell) => names.includes(plainTitle(cell)))
  return at === -1 ? undefined : at
}

function plainTitle(cell: string): string {
  return cell.toLowerCase().replaceAll(/[\s*：:]|[（(].*?[）)]/gu, '')
}
