import { resolve } from 'node:path'
import type { LibraryError } from '#core/article/library-error'
import { fail, ok, type Result } from '#core/shared/result'
import { attempt, unlessMissing } from './disk-failure.ts'
import type { Disk, Entry } from './disk.ts'
import { LIBRARY_NAMES } from './library-paths.ts'
import { TEMPORARY } from './safe-write.ts'

export type PreparedFolder = {
  readonly path: string
  readonly realPath: string
  readonly isLibrary: boolean
}

/** The folder, made when it is missing. Other people's files in it are a reason to touch nothing. */
export async function prepareFolder(
  disk: Disk,
  wanted: string,
): Promise<Result<PreparedFolder, LibraryError>> {
  const path = resolve(wanted)
  const found = await attempt(path, async () => {
    const look = await unlessMissing(disk.look(path))
    if (look === undefined) await disk.makeFolder(path)
    if (look?.isFolder === false) return undefined
    const entries = await disk.list(path)
    return { entries, realPath: await disk.realPath(path) }
  })
  if (!found.ok) return fail(noFolder(found.error, path))
  if (found.value === undefined) return fail({ kind: 'not-a-folder', path })

  const { entries, realPath } = found.value
  const isLibrary = entries.some(({ name }) => name === 'library.json')
  if (!isLibrary && entries.some(isForeign)) return fail({ kind: 'not-empty', path })
  return ok({ path, realPath, isLibrary })
}

/** A drive that is not there, or a file in the middle of the path. */
function noFolder(error: LibraryError, path: string): LibraryError {
  const absent = error.kind === 'io' && ABSENT.has(error.code)
  return absent ? { kind: 'not-a-folder', path } : error
}

function isForeign({ name }: Entry): boolean {
  return !LIBRARY_NAMES.has(name) && !name.endsWith(TEMPORARY) && !DESKTOP_LITTER.has(name)
}

const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EEXIST'])
/** What file managers leave in a folder that a person calls empty. */
const DESKTOP_LITTER: ReadonlySet<string> = new Set(['desktop.ini', 'Thumbs.db', '.DS_Store'])
