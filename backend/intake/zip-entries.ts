import { fail, ok, type Result } from '#core/shared/result'

/** One entry of a ZIP archive, as its central directory lists it. Sizes and offsets are bytes. */
export type ZipEntry = {
  readonly name: string
  readonly method: number
  readonly compressed: number
  readonly headerAt: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff

/** Reads the central directory. A number of entries is a claim: only those that are there count. */
export function zipEntries(bytes: Uint8Array): Result<readonly ZipEntry[], 'damaged'> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endAt(view)
  if (end === undefined) return fail('damaged')

  const entries: ZipEntry[] = []
  let at = view.readUInt32LE(end + 16)
  while (at + 46 <= end && view.readUInt32LE(at) === ENTRY) {
    const nameLength = view.readUInt16LE(at + 28)
    entries.push({
      name: view.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
      method: view.readUInt16LE(at + 10),
      compressed: view.readUInt32LE(at + 20),
      headerAt: view.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  }
  return entries.length === 0 ? fail('damaged') : ok(entries)
}

/** The compressed bytes of an entry, or undefined when they are not where it says. */
export function entryBytes(
  bytes: Uint8Array,
  { headerAt, compressed }: ZipEntry,
): Uint8Array | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (headerAt + 30 > view.length || view.readUInt32LE(headerAt) !== 0x04034b50) return undefined
  const from = headerAt + 30 + view.readUInt16LE(headerAt + 26) + view.readUInt16LE(headerAt + 28)
  return from + compressed <= view.length ? bytes.subarray(from, from + compressed) : undefined
}

function endAt(view: Buffer): number | undefined {
  const earliest = Math.max(0, view.length - END_LENGTH - LONGEST_COMMENT)
  for (let at = view.length - END_LENGTH; at >= earliest; at -= 1) {
    if (view.readUInt32LE(at) === END) return at
  }
  return undefined
}
