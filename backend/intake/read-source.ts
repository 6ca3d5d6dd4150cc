import type { IntakeError } from '#core/intake/intake-error'
import { fail, ok, type Result } from '#core/shared/result'
import { convertToDocx, isConvertible } from './convert/convert-to-docx.ts'
import { decodeText, type Encoding } from './decode-text.ts'
import { fileKind, type UnsupportedFormat } from './file-kind.ts'
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
  if (kind.kind === 'other') return fromOther(bytes, kind.format, workersFolder)
  const read = kind.kind === 'word' ? await fromWord(bytes, workersFolder) : fromText(bytes, name)
  return read.ok && read.value.text.trim() === '' ? fail({ kind: 'empty' }) : read
}

/** LibreOffice, where there is one, makes a Word file of what it knows. */
async function fromOther(
  bytes: Uint8Array,
  format: UnsupportedFormat,
  workersFolder: string,
): Promise<Result<ReadSource, IntakeError>> {
  const docx = isConvertible(format) ? await convertToDocx(bytes, format) : undefined
  return docx === undefined ? fail({ kind: 'unsupported', format }) : fromWord(docx, workersFolder)
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
