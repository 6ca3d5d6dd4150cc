import type { IntakeError } from '#core/intake/intake-error'
import { fail, ok, type Result } from '#core/shared/result'
import { convertToDocx, isConvertible } from './convert/convert-to-docx.ts'
import { decodeText, type Encoding } from './decode-text.ts'
import { fileKind, type UnsupportedFormat } from './file-kind.ts'
import type { WordFile } from './word/read-word.ts'
import { wordInThread } from './word/word-in-thread.ts'

export type ReadSource =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding }
  /** `ext` is what the given file is, before LibreOffice made a .docx of it. */
  | (WordFile & { readonly kind: 'word'; readonly ext: string; readonly given: Uint8Array })

export type Given = { readonly name: string; readonly bytes: Uint8Array }

/** Reads whatever was dropped, or says in one value why not. */
export async function readSource(
  { name, bytes }: Given,
  workersFolder: string,
): Promise<Result<ReadSource, IntakeError>> {
  if (bytes.length === 0) return fail({ kind: 'empty' })

  const kind = fileKind(bytes, name)
  if (kind.kind === 'text') return fromText(bytes, name)
  if (kind.kind === 'other') return fromOther(bytes, kind.format, workersFolder)
  const ext = /\.(?<ext>docm|dotx)$/iu.exec(name)?.groups?.['ext']?.toLowerCase() ?? 'docx'
  return fromWord(bytes, { ext, given: bytes }, workersFolder)
}

/** LibreOffice, where there is one, makes a Word file of what it knows. */
async function fromOther(
  bytes: Uint8Array,
  format: UnsupportedFormat,
  workersFolder: string,
): Promise<Result<ReadSource, IntakeError>> {
  const docx = isConvertible(format) ? await convertToDocx(bytes, format) : undefined
  if (docx === undefined) return fail({ kind: 'unsupported', format })
  return fromWord(docx, { ext: format, given: bytes }, workersFolder)
}

async function fromWord(
  docx: Uint8Array,
  original: { readonly ext: string; readonly given: Uint8Array },
  workersFolder: string,
): Promise<Result<ReadSource, IntakeError>> {
  const read = await wordInThread(docx, workersFolder)
  return read.ok ? ok({ kind: 'word', ...read.value, ...original }) : read
}

function fromText(bytes: Uint8Array, name: string): Result<ReadSource, IntakeError> {
  const isNamedWord = /\.(?:docx|docm|dotx)$/iu.test(name)
  if (isNamedWord) return fail({ kind: 'not-a-word-file' })
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  return decoded.value.text.trim() === ''
    ? fail({ kind: 'empty' })
    : ok({ kind: 'text', ...decoded.value })
}
