import type { IntakeError } from '#core/intake/intake-error'
import { fail, ok, type Result } from '#core/shared/result'
import { decodeText, type Encoding } from './decode-text.ts'
import { fileKind } from './file-kind.ts'
import { wordInThread } from './word/word-in-thread.ts'

/** A file as text, and the pictures that its marker lines name. */
export type ReadSource = {
  readonly text: string
  readonly encoding: Encoding | 'word'
  readonly pictures: readonly (Uint8Array | null)[]
}

export type Given = { readonly name: string; readonly bytes: Uint8Array }

/** Turns whatever was dropped into text, or says in one value why not. */
export async function readSource(
  { name, bytes }: Given,
  workersFolder: string,
): Promise<Result<ReadSource, IntakeError>> {
  if (bytes.length === 0) return fail({ kind: 'empty' })

  const kind = fileKind(bytes, name)
  if (kind.kind === 'other') return fail({ kind: 'unsupported', format: kind.format })
  const read = kind.kind === 'word' ? await fromWord(bytes, workersFolder) : fromText(bytes, name)
  return read.ok && read.value.text.trim() === '' ? fail({ kind: 'empty' }) : read
}

async function fromWord(
  bytes: Uint8Array,
  workersFolder: string,
): Promise<Result<ReadSource, IntakeError>> {
  const word = await wordInThread(bytes, workersFolder)
  return word.ok ? ok({ ...word.value, encoding: 'word' }) : word
}

function fromText(bytes: Uint8Array, name: string): Result<ReadSource, IntakeError> {
  const isNamedWord = /\.(?:docx|docm|dotx)$/iu.test(name)
  if (isNamedWord) return fail({ kind: 'not-a-word-file' })
  const decoded = decodeText(bytes)
  return decoded.ok ? ok({ ...decoded.value, pictures: [] }) : decoded
}
