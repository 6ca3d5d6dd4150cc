import { join } from 'node:path'
import type { LibraryError } from '#core/article/library-error'
import { MEDIA_NAME } from '#core/photo/media-name'
import { fail, type Result } from '#core/shared/result'
import { sha256 } from './checksummed-json.ts'
import { attempt, unlessMissing } from './disk-failure.ts'
import type { LibraryFolder } from './library-folder.ts'
import { writeOnce } from './write-once.ts'

export async function keepPhoto(
  folder: LibraryFolder,
  bytes: Uint8Array,
  ext: string,
): Promise<Result<string, LibraryError>> {
  const media = `${sha256(bytes)}.${ext}`
  const path = join(folder.paths.media, media)
  if (!MEDIA_NAME.test(media)) return fail({ kind: 'io', path, code: 'EXTENSION' })

  return attempt(path, async () => {
    const isSame = (standing: Uint8Array) => Buffer.compare(standing, bytes) === 0
    await writeOnce(folder, media, { path, bytes, isSame })
    return media
  })
}

/** The bytes as they lie there; `check` compares them with their name. */
export async function readPhoto(
  { disk, paths }: LibraryFolder,
  media: string,
): Promise<Uint8Array | undefined> {
  if (!MEDIA_NAME.test(media)) return undefined
  const path = join(paths.media, media)
  const read = await attempt(path, () => unlessMissing(disk.readFile(path)))
  return read.ok ? read.value : undefined
}
