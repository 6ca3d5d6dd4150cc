import { readWordDocument } from '#core/intake/word/read/read-word-document'
import type { WordDocument } from '#core/intake/word/word-document'
import { openPackage } from './word-package.ts'

/** A Word file as it says, and the bytes of its pictures by the names of their parts. */
export type WordFile = {
  readonly document: WordDocument
  readonly pictures: Map<string, Uint8Array<ArrayBuffer>>
}

/** Throws HostileWord or DamagedWord. */
export function readWord(file: Uint8Array): WordFile {
  const parts = openPackage(file)
  const { document, pictures } = readWordDocument(parts)
  const bytes = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const name of pictures) {
    const part = parts.bytes(name)
    // A copy: what is stored in the file as it is would take all of the file along.
    if (part !== undefined) bytes.set(name, Uint8Array.from(part))
  }
  return { document, pictures: bytes }
}
