import { inflateRawSync } from 'node:zlib'
import { entryBytes, zipEntries, type ZipEntry } from '../zip-entries.ts'
import { DamagedWord, HostileWord, WORD_LIMITS } from './limits.ts'

/** The parts of a Word file, inflated one by one when they are asked for, and counted. */
export type WordPackage = {
  readonly has: (name: string) => boolean
  /** Throws HostileWord or DamagedWord. */
  readonly read: (name: string) => Uint8Array | undefined
}

export function openPackage(bytes: Uint8Array): WordPackage {
  const listed = zipEntries(bytes)
  if (!listed.ok) throw new DamagedWord('no central directory')
  if (listed.value.length > WORD_LIMITS.entries) throw new HostileWord('entries')

  const entries = new Map(listed.value.map((entry) => [entry.name.toLowerCase(), entry]))
  let left: number = WORD_LIMITS.total
  return {
    has: (name) => entries.has(name.toLowerCase()),
    read: (name) => {
      const entry = entries.get(name.toLowerCase())
      if (entry === undefined) return undefined
      const part = inflated(bytes, entry, Math.min(left, WORD_LIMITS.part))
      left -= part.length
      return part
    },
  }
}

function inflated(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  const packed = entryBytes(bytes, entry)
  if (packed === undefined) throw new DamagedWord(entry.name)
  if (limit <= 0) throw new HostileWord('total')
  if (entry.method === 0) return withinLimit(packed, limit)
  if (entry.method !== 8) throw new DamagedWord(`${entry.name}: method ${entry.method}`)
  try {
    return inflateRawSync(packed, { maxOutputLength: limit })
  } catch (error) {
    const isTooLarge =
      error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw isTooLarge ? new HostileWord('part') : new DamagedWord(entry.name, { cause: error })
  }
}

function withinLimit(part: Uint8Array, limit: number): Uint8Array {
  if (part.length > limit) throw new HostileWord('part')
  return part
}
