import { dirname } from 'node:path'
import { unlessMissing } from './disk-failure.ts'
import type { LibraryFolder } from './library-folder.ts'
import { safeWrite } from './safe-write.ts'

type Content = {
  readonly path: string
  readonly bytes: Uint8Array
  /** Whether what stands there already is the same thing, whole. */
  readonly isSame: (standing: Uint8Array) => boolean
}

/** Files named by their content: written once, and again only over damage, which is kept aside. */
export async function writeOnce(
  { disk, setAside }: LibraryFolder,
  name: string,
  { path, bytes, isSame }: Content,
): Promise<void> {
  const standing = await unlessMissing(disk.readFile(path))
  if (standing !== undefined && isSame(standing)) return
  if (standing !== undefined) await setAside.keep(name, standing)
  await disk.makeFolder(dirname(path))
  await safeWrite(disk, { path, bytes })
}
