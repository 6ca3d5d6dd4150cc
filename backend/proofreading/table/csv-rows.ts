import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { TableError } from '#core/proofreading/table-error'
import { fail, ok, type Result } from '#core/shared/result'
import { decodeText } from '../../intake/decode-text.ts'
import { bareCell } from './formula-cell.ts'
import type { TableRow } from './table-row.ts'

const Records = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
)

/** Rows of a CSV file in whatever encoding and with whatever separator Excel gave it. */
export function csvRows(bytes: Uint8Array): Result<readonly TableRow[], TableError> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return fail({ kind: 'not-a-table' })
  const { text } = decoded.value
  try {
    const records: unknown = parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      info: true,
    })
    return ok(
      Records.parse(records).map(({ record, info }) => ({
        line: info.lines,
        cells: record.map((cell) => bareCell(cell.trim())),
      })),
    )
  } catch (error) {
    if (error instanceof CsvError) return fail({ kind: 'not-a-table' })
    throw error
  }
}

/** Whatever the first line that says something has most of. */
function separatorOf(text: string): string {
  const first = text.split('\n', 20).find((line) => line.trim() !== '') ?? ''
  const [best] = [',', '\t', ';']
    .map((separator) => ({ separator, count: first.split(separator).length }))
    .toSorted((a, b) => b.count - a.count)
  return best?.separator ?? ','
}
