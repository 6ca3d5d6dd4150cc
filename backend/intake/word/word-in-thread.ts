import { join } from 'node:path'
import type { IntakeError } from '#core/intake/intake-error'
import { fail, ok, type Result } from '#core/shared/result'
import { inThread } from '../../in-thread.ts'
import { WORD_LIMITS } from '#core/intake/word/read/limits'
import type { WordFile } from './read-word.ts'
import { WordAnswer } from './word-answer.ts'

/** Reads a Word file in a thread that can be fed anything. `workersFolder` holds the bundles. */
export async function wordInThread(
  bytes: Uint8Array,
  workersFolder: string,
): Promise<Result<WordFile, IntakeError>> {
  if (bytes.length > WORD_LIMITS.file)
    return fail({ kind: 'too-large', bytes: bytes.length, limit: WORD_LIMITS.file })

  const { milliseconds, megabytes } = WORD_LIMITS
  const file = join(workersFolder, 'word-worker.mjs')
  const said = await inThread({ file, data: { bytes }, milliseconds, megabytes })
  if (said === undefined)
    return fail({ kind: 'hostile-word-file', limit: `${megabytes} MB, ${milliseconds / 1000} s` })

  const answer = WordAnswer.parse(said)
  if (answer.kind === 'hostile') return fail({ kind: 'hostile-word-file', limit: answer.limit })
  if (answer.kind === 'damaged') return fail({ kind: 'damaged-word-file' })
  const { document, pictures } = answer
  return ok({ document, pictures })
}
