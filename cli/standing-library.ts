import { readdir } from 'node:fs/promises'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { fail, type Result } from '#core/shared/result'
import type { Library } from '#backend/library/library'
import { openLibrary } from '#backend/library/open-library'
import type { Terminal } from './tell.ts'

/**
 * Opens a library that is there; a mistyped folder does not become an empty one. Another program may
 * have it open meanwhile. The error is a sentence.
 */
export async function openStandingLibrary(
  folder: string,
  { t }: Terminal,
  person?: () => string,
): Promise<Result<Library, string>> {
  const names = await readdir(folder).catch((): string[] => [])
  if (!names.includes('library.json')) return fail(t('cli.no-library', { path: folder }))
  const options = { announce: () => {}, shellName: 'quwen' }
  const opened = await openLibrary(folder, person === undefined ? options : { ...options, person })
  return opened.ok ? opened : fail(libraryErrorMessage(t, opened.error))
}
