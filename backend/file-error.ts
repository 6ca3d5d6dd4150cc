import type { LibraryError } from '#core/article/library-error'

/** What the system said of a file as something an editor can act on; anything else is a bug. */
export function fileError(error: unknown, path: string): LibraryError {
  if (!(error instanceof Error) || !('code' in error)) throw error
  const code = String(error.code)
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { kind: 'disk-full', path }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { kind: 'unwritable', path, code }
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'not-a-folder', path }
    default:
      return { kind: 'io', path, code }
  }
}
