import { TextDecoder } from 'node:util'
import { inflateRawSync } from 'node:zlib'
import { Inflate } from 'fflate'
import { DamagedWord, HostileWord, WORD_LIMITS } from '#core/intake/word/read/limits'
import type { WordParts } from '#core/intake/word/read/word-parts'
import { entryBytes, zipEntries, type ZipEntry } from '../zip-entries.ts'

/** The parts of a Word file, inflated one by one when they are asked for, and counted. */
export type WordPackage = WordParts & {
  /** The bytes of a part as a whole. Throws HostileWord or DamagedWord. */
  readonly bytes: (name: string) => Uint8Array | undefined
}

export function openPackage(file: Uint8Array): WordPackage {
  const listed = zipEntries(file)
  if (!listed.ok) throw new DamagedWord('no central directory')
  if (listed.value.length > WORD_LIMITS.entries) throw new HostileWord('entries')

  const entries = new Map(listed.value.map((entry) => [entry.name.toLowerCase(), entry]))
  const entryOf = (name: string) => entries.get(name.toLowerCase())
  let left: number = WORD_LIMITS.total
  const spend = (length: number) => {
    left -= length
    if (left < 0) throw new HostileWord('total')
  }
  return {
    has: (name) => entryOf(name) !== undefined,
    text: (name) => {
      const entry = entryOf(name)
      return entry === undefined ? undefined : decoded(inflatedInPieces(file, entry, spend))
    },
    bytes: (name) => {
      const entry = entryOf(name)
      if (entry === undefined) return undefined
      const part = inflated(file, entry, Math.min(left, WORD_LIMITS.part))
      spend(part.length)
      return part
    },
  }
}

/**
 * Bytes that are inflated at a time. Deflate makes a thousand of one at most; where it makes many, few
 * are taken, so that no piece is over 128 KB: of larger blocks the C library keeps what is freed for
 * the next thread, and the backend would stay as large as the worst file it has met.
 */
const PIECE = { dense: 120, usual: 1024 } as const
const DENSE = 64

/** A part piece by piece, so that a bomb is told before it is there. */
function* inflatedInPieces(
  file: Uint8Array,
  entry: ZipEntry,
  spend: (length: number) => void,
): Generator<Uint8Array> {
  const packed = packedBytes(file, entry)
  let length = 0
  let ready: Uint8Array[] = []
  const inflate = new Inflate((piece) => ready.push(piece))
  let size: number = PIECE.dense
  for (let at = 0; at < packed.length;) {
    const piece = packed.subarray(at, at + size)
    at += piece.length
    if (entry.method === 0) ready.push(piece)
    else pushInto(inflate, piece, { isLast: at >= packed.length, name: entry.name })
    const made = ready.reduce((sum, one) => sum + one.length, 0)
    size = made > piece.length * DENSE ? PIECE.dense : PIECE.usual
    for (const one of ready) {
      length += one.length
      if (length > WORD_LIMITS.part) throw new HostileWord('part')
      spend(one.length)
      yield one
    }
    ready = []
  }
}

function pushInto(
  inflate: Inflate,
  piece: Uint8Array,
  { isLast, name }: { readonly isLast: boolean; readonly name: string },
): void {
  try {
    inflate.push(piece, isLast)
  } catch (error) {
    throw new DamagedWord(name, { cause: error })
  }
}

/** Parts are UTF-8 or UTF-16, and say so by their first bytes (ECMA-376 part 2, 6.2.5). */
function* decoded(pieces: Iterable<Uint8Array>): Generator<string> {
  let decoder: TextDecoder | undefined
  for (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece))
    yield decoder.decode(piece, { stream: true })
  }
  if (decoder !== undefined) yield decoder.decode()
}

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  return 'utf-8'
}

function inflated(file: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  const packed = packedBytes(file, entry)
  if (limit <= 0) throw new HostileWord('total')
  if (entry.method === 0) return withinLimit(packed, limit)
  try {
    return inflateRawSync(packed, { maxOutputLength: limit })
  } catch (error) {
    const isTooLarge =
      error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw isTooLarge ? new HostileWord('part') : new DamagedWord(entry.name, { cause: error })
  }
}

/** Stored or deflated: nothing else may stand in such a file. */
function packedBytes(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = entryBytes(file, entry)
  if (packed === undefined || (entry.method !== 0 && entry.method !== 8))
    throw new DamagedWord(entry.name)
  return packed
}

function withinLimit(part: Uint8Array, limit: number): Uint8Array {
  if (part.length > limit) throw new HostileWord('part')
  return part
}
