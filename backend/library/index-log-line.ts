import { fail, ok, type Result } from '#core/shared/result'
import { parseJson, sha256 } from './checksummed-json.ts'
import { IndexEntry } from './index-entry.ts'

/** `<16 hex digits of SHA-256> <JSON>⏎`. */
export function logLine(entry: IndexEntry): Uint8Array {
  const json = JSON.stringify(entry)
  return Buffer.from(`${sha256(json).slice(0, CHECKSUM)} ${json}\n`)
}

export type LogReading = {
  readonly entries: readonly IndexEntry[]
  /** Bytes up to the end of the last whole line; what follows is a torn tail. */
  readonly wholeBytes: number
}

/** Reads a log. A torn last line is expected after a crash; a bad line before it is damage. */
export function readLog(bytes: Uint8Array): Result<LogReading, string> {
  const wholeBytes = bytes.lastIndexOf(NEW_LINE) + 1
  const lines = new TextDecoder().decode(bytes.subarray(0, wholeBytes)).split('\n').slice(0, -1)
  const entries: IndexEntry[] = []
  for (const line of lines) {
    const entry = readLine(line)
    if (!entry.ok) return entry
    entries.push(entry.value)
  }
  return ok({ entries, wholeBytes })
}

function readLine(line: string): Result<IndexEntry, string> {
  const json = line.slice(CHECKSUM + 1)
  if (`${sha256(json).slice(0, CHECKSUM)} ` !== line.slice(0, CHECKSUM + 1)) {
    return fail('the checksum of a line differs')
  }
  const parsed = parseJson(Buffer.from(json))
  if (!parsed.ok) return parsed
  const entry = IndexEntry.safeParse(parsed.value)
  return entry.success ? ok(entry.data) : fail('an unknown line')
}

const CHECKSUM = 16
const NEW_LINE = 0x0a
