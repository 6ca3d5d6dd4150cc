import { join } from 'node:path'
import type { ImportedStyle } from '#core/house-style/import/imported-style'
import type { IntakeError } from '#core/intake/intake-error'
import { fail, ok, type Result } from '#core/shared/result'
import { inThread } from '../../in-thread.ts'
import { WORD_LIMITS } from '#core/intake/word/read/limits'
import { StyleAnswer } from './style-answer.ts'

type GivenFile = { readonly name: string; readonly bytes: Uint8Array }

/** Reads how a Word file looks, in a thread that can be fed anything. */
export async function styleInThread(
  { name, bytes }: GivenFile,
  workersFolder: string,
): Promise<Result<ImportedStyle, IntakeError>> {
  if (bytes.length > WORD_LIMITS.file)
    return fail({ kind: 'too-large', bytes: bytes.length, limit: WORD_LIMITS.file })
  if (!isZip(bytes)) return fail({ kind: 'not-a-word-file' })

  const { milliseconds, megabytes } = WORD_LIMITS
  const file = join(workersFolder, 'style-worker.mjs')
  const data = { bytes, name: name.replace(/\.[^.]*$/u, '') }
  const said = await inThread({ file, data, milliseconds, megabytes })
  if (said === undefined)
    return fail({ kind: 'hostile-word-file', limit: `${megabytes} MB, ${milliseconds / 1000} s` })

  const answer = StyleAnswer.parse(said)
  if (answer.kind === 'hostile') return fail({ kind: 'hostile-word-file', limit: answer.limit })
  return answer.kind === 'damaged' ? fail({ kind: 'damaged-word-file' }) : ok(answer.imported)
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}
