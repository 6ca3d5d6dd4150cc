import { join } from 'node:path'
import type { LibraryError } from '#core/article/library-error'
import { Process } from '#core/review/process'
import { SHIPPED_PROCESS } from '#core/review/shipped-process'
import { fail, ok, type Result } from '#core/shared/result'
import { attempt, unlessMissing } from '../library/disk-failure.ts'
import type { Disk } from '../library/disk.ts'
import { readFileOf } from '../library/file-reading.ts'
import { changeKept, readKept, type KeptFile } from '../library/kept-file.ts'
import type { LibraryFolder } from '../library/library-folder.ts'
import type { LibraryPaths } from '../library/library-paths.ts'

/** 三审三校 as this desk laid it down; as we ship it until it did. */
export function readProcess(library: LibraryFolder): Promise<Result<Process, LibraryError>> {
  return readKept(library, processFile(library.paths))
}

/** Carries the revision it started from; another one on disk makes it stale. */
export function keepProcess(
  library: LibraryFolder,
  process: Process,
): Promise<Result<Process, LibraryError>> {
  return library.exclusively('process', async () => {
    const kept = await changeKept(library, processFile(library.paths), ({ revision }) =>
      process.revision === revision
        ? ok({ ...process, revision: revision + 1 })
        : fail({ kind: 'stale', revision }),
    )
    if (kept.ok) library.announce('review:process-changed', kept.value)
    return kept
  })
}

/** For the list, which is made before anything may be set aside: a file in doubt is as we ship it. */
export async function processIn(disk: Disk, paths: Pick<LibraryPaths, 'root'>): Promise<Process> {
  const file = processFile(paths)
  const read = await attempt(file.path(), () => unlessMissing(disk.readFile(file.path())))
  const reading = read.ok && read.value !== undefined ? readFileOf(read.value, file) : undefined
  return reading?.kind === 'readable' ? reading.value : file.empty
}

function processFile({ root }: Pick<LibraryPaths, 'root'>): KeptFile<Process> {
  return {
    path: () => join(root, 'process.json'),
    goodCopy: 'process.previous.json',
    aside: 'process.json',
    format: 1,
    schema: Process,
    empty: SHIPPED_PROCESS,
  }
}
