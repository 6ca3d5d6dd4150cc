import { join } from 'node:path'
import type { TableError } from '#core/proofreading/table-error'
import { fail, ok, type Result } from '#core/shared/result'
import { inThread } from '../../in-thread.ts'
import { SheetAnswer } from './sheet-answer.ts'
import { TABLE_LIMITS, type TableRow } from './table-row.ts'

/** Rows of a workbook's first sheet, read in a thread that can be fed anything. */
export async function sheetRows(
  bytes: Uint8Array,
  workersFolder: string,
): Promise<Result<readonly TableRow[], TableError>> {
  const { milliseconds, megabytes } = TABLE_LIMITS
  const file = join(workersFolder, 'sheet-worker.mjs')
  const said = await inThread({ file, data: { bytes }, milliseconds, megabytes })
  const rows = said === undefined ? null : SheetAnswer.parse(said).rows
  if (rows === null) return fail({ kind: 'not-a-table' })
  return ok(rows.map((cells, at) => ({ line: at + 1, cells })))
}
