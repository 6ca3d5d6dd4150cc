import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { IntakeError } from '#core/intake/intake-error'
import { fail, ok, type Result } from '#core/shared/result'
import type { Given } from './read-source.ts'

/** 50 MB is more text than any newspaper; nobody waits for more by mistake. */
export const FILE_LIMIT = 50 * 1024 * 1024

/** The bytes of a file. Its size is asked first, so that 500 MB are never read. */
export async function readGivenFile(path: string): Promise<Result<Given, IntakeError>> {
  try {
    const found = await stat(path)
    if (!found.isFile()) return fail({ kind: 'not-found', path })
    if (found.size > FILE_LIMIT)
      return fail({ kind: 'too-large', bytes: found.size, limit: FILE_LIMIT })
    return ok({ name: basename(path), bytes: await readFile(path) })
  } catch (error) {
    if (isMissing(error)) return fail({ kind: 'not-found', path })
    throw error
  }
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'ENAMETOOLONG', 'EINVAL', 'ELOOP'].includes(
    String(code),
  )
}
