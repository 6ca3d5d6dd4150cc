import { inflateRawSync } from 'node:zlib'
import { entryBytes, zipEntries, type ZipEntry } from '../../intake/zip-entries.ts'
import { TABLE_LIMITS } from './table-row.ts'

/** Whether a workbook is none, or holds more than any table of people: sizes that it claims count nothing. */
export function isBomb(bytes: Uint8Array): boolean {
  const entries = zipEntries(bytes)
  if (!entries.ok || entries.value.length > TABLE_LIMITS.entries) return true
  let left: number = TABLE_LIMITS.inflated
  for (const entry of entries.value) {
    left -= inflatedSize(bytes, entry, left)
    if (left < 0) return true
  }
  return false
}

/** Larger than `limit` when it does not fit, or cannot be inflated at all. */
function inflatedSize(bytes: Uint8Array, entry: ZipEntry, limit: number): number {
  const packed = entryBytes(bytes, entry)
  if (packed === undefined) return Infinity
  if (entry.method === 0) return packed.length
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) }).length
  } catch {
    return Infinity
  }
}
