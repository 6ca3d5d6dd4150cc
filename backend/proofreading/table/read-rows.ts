import type { TableError } from '#core/proofreading/table-error'
import { fail, type Result } from '#core/shared/result'
import { fileKind } from '../../intake/file-kind.ts'
import { csvRows } from './csv-rows.ts'
import { sheetRows } from './sheet-rows.ts'
import { TABLE_LIMITS, type TableRow } from './table-row.ts'

type Given = { readonly name: string; readonly bytes: Uint8Array; readonly workersFolder: string }

/** The rows of a CSV or XLSX file, told apart by their bytes whatever the name says. */
export async function readRows({
  name,
  bytes,
  workersFolder,
}: Given): Promise<Result<readonly TableRow[], TableError>> {
  const limit = TABLE_LIMITS.file
  if (bytes.length > limit) return fail({ kind: 'too-large', bytes: bytes.length, limit })
  const kind = fileKind(bytes, name)
  if (kind.kind === 'text') return csvRows(bytes)
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const isWorkbook = kind.kind === 'other' && kind.format === 'xlsx' && isZip
  return isWorkbook ? sheetRows(bytes, workersFolder) : fail({ kind: 'not-a-table' })
}
