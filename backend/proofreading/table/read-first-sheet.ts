import { readSheet } from 'read-excel-file/universal'
import { isBomb } from './workbook-size.ts'

/** The first sheet as text, or null for what is no workbook. For a thread: it may be fed anything. */
export async function readFirstSheet(bytes: Uint8Array): Promise<string[][] | null> {
  if (isBomb(bytes)) return null
  // The reader throws all sorts of errors for damaged files, and none that is worth telling apart.
  const rows = await readSheet(new Blob([new Uint8Array(bytes)])).catch(() => null)
  return rows === null ? null : rows.map((row) => row.map(cellText))
}

function cellText(cell: unknown): string {
  // Excel knows no time zones; the reader gives its days as midnight UTC.
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : dayOrTime(cell)
  if (typeof cell === 'string') return cell.trim()
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : ''
}

function dayOrTime(date: Date): string {
  const text = date.toISOString()
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text
}
