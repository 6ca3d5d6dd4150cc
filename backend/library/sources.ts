import { join } from 'node:path'
import { z } from 'zod'
import type { LibraryError } from '#core/article/library-error'
import type { Result } from '#core/shared/result'
import { seal, sha256, unseal } from './checksummed-json.ts'
import { attempt } from './disk-failure.ts'
import type { LibraryFolder } from './library-folder.ts'
import { writeOnce } from './write-once.ts'

/** A page as it was taken in: decoded, otherwise untouched. */
export const StoredSource = z.object({
  name: z.string(),
  text: z.string(),
  takenInAt: z.iso.datetime(),
})

export async function keepSource(
  folder: LibraryFolder,
  { name, text }: { readonly name: string; readonly text: string },
): Promise<Result<string, LibraryError>> {
  const hash = sha256(text)
  const path = join(folder.paths.sources, `${hash}.json`)
  const takenInAt = folder.clock.now().toISOString()
  return attempt(path, async () => {
    const bytes = seal({ name, text, takenInAt })
    await writeOnce(folder, `${hash}.json`, { path, bytes, isSame: holds(text) })
    return hash
  })
}

function holds(text: string): (bytes: Uint8Array) => boolean {
  return (bytes) => {
    const unsealed = unseal(bytes)
    return unsealed.ok && StoredSource.safeParse(unsealed.value).data?.text === text
  }
}
