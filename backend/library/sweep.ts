import { join } from 'node:path'
import { unlessMissing } from './disk-failure.ts'
import type { Disk } from './disk.ts'
import { inOrder } from './in-order.ts'
import { STAGE_PREFIX, type LibraryPaths } from './library-paths.ts'
import { removeIfPossible, TEMPORARY } from './safe-write.ts'

/** Removes what a crash left unfinished. Names only: no file is read, and nobody ever saw these. */
export async function sweep(
  disk: Disk,
  paths: LibraryPaths,
  crashedFolders: readonly string[],
): Promise<void> {
  const folders = [paths.root, paths.articles, paths.sources, paths.media, paths.setAside]
  await inOrder([...folders, ...crashedFolders], (folder) => sweepFolder(disk, folder))
}

async function sweepFolder(disk: Disk, folder: string): Promise<void> {
  const entries = (await unlessMissing(disk.list(folder))) ?? []
  const left = entries.filter(({ name }) => isUnfinished(name))
  await inOrder(left, ({ name }) => removeIfPossible(disk, join(folder, name)))
}

export function isUnfinished(name: string): boolean {
  return name.startsWith(STAGE_PREFIX) || (name.endsWith(TEMPORARY) && UNIQUE.test(name))
}

const UNIQUE = /\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/u
