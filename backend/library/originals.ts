import { join } from 'node:path'
import type { LibraryError } from '#core/article/library-error'
import { OriginalFile } from '#core/intake/word/original'
import { fail, type Result } from '#core/shared/result'
import { sha256 } from './checksummed-json.ts'
import { attempt, unlessMissing } from './disk-failure.ts'
import type { LibraryFolder } from './library-folder.ts'
import { writeOnce } from './write-once.ts'

/** Keeps a file byte for byte beside the sources, once; the answer is its name there. */
export async function keepOriginal(
  folder: LibraryFolder,
  bytes: Uint8Array,
  ext: string,
): Promise<Result<string, LibraryError>> {
  const file = `${sha256(bytes)}.${ext}`
  const path = join(folder.paths.sources, file)
  if (!OriginalFile.safeParse(file).success) return fail({ kind: 'io', path, code: 'EXTENSION' })

  return attempt(path, async () => {
    const isSame = (standing: Uint8Array) => Buffer.compare(standing, bytes) === 0
    await writeOnce(folder, file, { path, bytes, isSame })
    return file
  })
}

/** Undefined when it is not there, as in an article that came in a package. */
export async function readOriginal(
  { disk, paths }: LibraryFolder,
  file: string,
): Promise<Uint8Array | undefined> {
  if (!OriginalFile.safeParse(file).success) return undefined
  const path = join(paths.sources, file)
  const read = await attempt(path, () => unlessMissing(disk.readFile(path)))
  return read.ok ? read.value : undefined
}
