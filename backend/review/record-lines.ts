import { RecordEntry, type Chain } from '#core/review/record'
import { fail, ok, type Result } from '#core/shared/result'
import { parseJson, sha256 } from '../library/checksummed-json.ts'

/** What the bytes of an `audit.ndjson` say. */
export type RecordReading = {
  /** As far as every line is what was written. */
  readonly entries: readonly RecordEntry[]
  readonly chain: Chain
  /** The bytes of those lines, each with its end: where the next one goes. */
  readonly whole: Uint8Array
}

/** What the first line names as the one before it. */
export const NO_LINE = '0'.repeat(64)

/**
 * `{"hash":"<SHA-256 of the entry's bytes>","entry":{…}}⏎`. The entry names the hash of the line
 * before, everything around it is fixed: no byte of a record can change unseen.
 */
export function recordLine(entry: RecordEntry): Uint8Array {
  const body = Buffer.from(JSON.stringify(entry), 'utf8')
  return Buffer.concat([Buffer.from(`${HEAD}${sha256(body)}${MIDDLE}`), body, END])
}

/** The hash that the next line names, and that 审签单 prints. */
export function fingerprintOf(line: Uint8Array): string {
  return Buffer.from(line.subarray(HEAD.length, HEAD.length + DIGITS)).toString('latin1')
}

export function readRecordLines(bytes: Uint8Array): RecordReading {
  const entries: RecordEntry[] = []
  let previous = NO_LINE
  let at = 0
  const told = (chain: Chain) => ({ entries, chain, whole: bytes.subarray(0, at) })
  const broken = () => told({ kind: 'broken', line: entries.length + 1 })

  while (at < bytes.length) {
    const newLine = bytes.indexOf(NEW_LINE, at)
    const isLast = newLine === -1
    const line = bytes.subarray(at, isLast ? undefined : newLine + 1)
    const entry = entryIn(line, { number: entries.length + 1, previous })
    if (isLast && !entry.ok && isBeginning(line)) return told(wholeTo(previous, 'torn'))
    if (!entry.ok) return broken()
    entries.push(entry.value)
    previous = fingerprintOf(line)
    at = newLine + 1
  }
  return told(wholeTo(previous))
}

const HEAD = '{"hash":"'
const MIDDLE = '","entry":'
const END = Buffer.from('}\n')
const DIGITS = 64
const OPENING = /^\{"hash":"([0-9a-f]{64})","entry":$/u
const OPENING_LENGTH = HEAD.length + DIGITS + MIDDLE.length
const NEW_LINE = 0x0a

function wholeTo(previous: string, torn?: 'torn'): Chain {
  const fingerprint = previous === NO_LINE ? '' : previous
  return { kind: 'whole', fingerprint, ...(torn === undefined ? {} : { torn: true }) }
}

function entryIn(
  line: Uint8Array,
  { number, previous }: Pick<RecordEntry, 'number' | 'previous'>,
): Result<RecordEntry, 'not as written'> {
  const opening = OPENING.exec(latin(line.subarray(0, OPENING_LENGTH)))
  const body = line.subarray(OPENING_LENGTH, -END.length)
  const isFramed = opening !== null && END.equals(line.subarray(-END.length))
  if (!isFramed || sha256(body) !== opening[1]) return fail('not as written')

  const json = parseJson(body)
  const entry = json.ok ? RecordEntry.safeParse(json.value) : undefined
  if (entry?.success !== true) return fail('not as written')
  const follows = entry.data.number === number && entry.data.previous === previous
  return follows ? ok(entry.data) : fail('not as written')
}

/**
 * What a crash in the middle of writing a line leaves of it; some disks leave zeros for what they
 * did not come to. A whole line with another byte for its end is no beginning: somebody changed it.
 */
function isBeginning(line: Uint8Array): boolean {
  const opening = latin(line.subarray(0, OPENING_LENGTH)).replace(/\0+$/u, '')
  const isOpening =
    HEAD.startsWith(opening.slice(0, HEAD.length)) &&
    /^[0-9a-f]*$/u.test(opening.slice(HEAD.length, HEAD.length + DIGITS)) &&
    MIDDLE.startsWith(opening.slice(HEAD.length + DIGITS))
  const isWhole = sha256(line.subarray(OPENING_LENGTH, -END.length)) === fingerprintOf(line)
  return isOpening && !isWhole
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}
