import type { LibraryError } from '#core/article/library-error'
import { fail, ok, type Result } from '#core/shared/result'

type DiskFailure = Error & { readonly code: string }

/** Runs work that touches the disk; what the disk refuses is a value, a bug still throws. */
export async function attempt<T>(
  path: string,
  work: () => Promise<T>,
): Promise<Result<T, LibraryError>> {
  try {
    return ok(await work())
  } catch (error) {
    if (!isDiskFailure(error)) throw error
    return fail(libraryError(error.code, path))
  }
}

export function libraryError(code: string, path: string): LibraryError {
  if (FULL.has(code)) return { kind: 'disk-full', path }
  if (FORBIDDEN.has(code)) return { kind: 'unwritable', path, code }
  return { kind: 'io', path, code }
}

export function isDiskFailure(error: unknown): error is DiskFailure {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}

export function isMissing(error: unknown): boolean {
  return isDiskFailure(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}

export function diskFailure(code: string, message: string): DiskFailure {
  return Object.assign(new Error(message), { code })
}

/** What `work` finds, or undefined when there is no such file. */
export async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT'])
const FORBIDDEN: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS'])
