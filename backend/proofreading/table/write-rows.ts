import { stringify } from 'csv-stringify/sync'
import writeXlsxFile from 'write-excel-file/node'
import { guardedCell } from './formula-cell.ts'

/** The first row names the columns. */
export type WrittenTable = readonly (readonly string[])[]

/** As Excel opens it right: with a byte order mark and Windows' line ends. */
export function csvFile(rows: WrittenTable): Uint8Array {
  const cells = rows.map((row) => row.map(guardedCell))
  const form = { bom: true, record_delimiter: '\r\n', quoted_match: /[\r\n]/u }
  return Buffer.from(stringify(cells, form))
}

/** Every cell is text: nothing in it is ever computed, and days stay as they are written. */
export function xlsxFile(rows: WrittenTable): Promise<Uint8Array> {
  const cells = rows.map((row, at) =>
    row.map((value) => ({
      value: printable(value),
      type: String,
      ...(at === 0 ? { fontWeight: 'bold' as const } : {}),
    })),
  )
  const columns = (rows[0] ?? []).map((_, column) => ({ width: widthOf(rows, column) }))
  return writeXlsxFile(cells, { columns, stickyRowsCount: 1 }).toBuffer()
}

/** XML has no place for control characters, not even escaped. */
export function printable(text: string): string {
  // oxlint-disable-next-line eslint/no-control-regex -- they are what is looked for
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
}

/** In Excel's characters, of which one Han takes two. */
function widthOf(rows: WrittenTable, column: number): number {
  const longest = Math.max(...rows.slice(0, 200).map((row) => row[column]?.length ?? 0))
  return Math.min(40, Math.max(8, longest * 2 + 2))
}
