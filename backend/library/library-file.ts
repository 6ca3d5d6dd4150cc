import { Low } from 'lowdb'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { LibraryError } from '#core/article/library-error'
import { fail, ok, type Result } from '#core/shared/result'
import { unseal } from './checksummed-json.ts'
import { attempt, unlessMissing } from './disk-failure.ts'
import { durableAdapter } from './durable-adapter.ts'
import type { LibraryFolder } from './library-folder.ts'

export const LIBRARY_FORMAT = 1

/** What says that a folder is a library, and which one. */
const LibraryFile = z.object({
  format: z.literal(LIBRARY_FORMAT),
  id: z.uuid(),
  createdAt: z.iso.datetime(),
})
type LibraryFile = z.infer<typeof LibraryFile>

type Folder = Pick<LibraryFolder, 'disk' | 'paths' | 'clock' | 'setAside'>

/** Fails when a newer 区闻 made this library: then nothing in it may be written. */
export async function readLibraryFile(
  folder: Folder,
): Promise<Result<'whole' | 'not-whole', LibraryError>> {
  const path = folder.paths.library
  const bytes = await attempt(path, () => unlessMissing(folder.disk.readFile(path)))
  if (!bytes.ok) return bytes
  const unsealed = bytes.value === undefined ? undefined : unseal(bytes.value)
  if (unsealed?.ok !== true) return ok('not-whole')

  const format = z.object({ format: z.int() }).safeParse(unsealed.value).data?.format ?? 0
  if (format > LIBRARY_FORMAT) return fail({ kind: 'newer-format', path, format })
  return ok(LibraryFile.safeParse(unsealed.value).success ? 'whole' : 'not-whole')
}

/** Makes the file, or makes it anew: a damaged one is kept aside, its good copy gives the identity. */
export async function writeLibraryFile(folder: Folder): Promise<void> {
  const { disk, paths } = folder
  const good = await unlessMissing(disk.readFile(paths.goodLibrary))
  await lowAt(folder, paths.library, fileIn(good) ?? newFile(folder)).write()
  const written = await unlessMissing(disk.readFile(paths.library))
  const file = fileIn(written)
  if (file !== undefined) await lowAt(folder, paths.goodLibrary, file).write()
}

function lowAt({ disk, setAside }: Folder, path: string, file: LibraryFile): Low<LibraryFile> {
  const adapter = durableAdapter<LibraryFile>({
    disk,
    path: () => path,
    parse: (json) => LibraryFile.parse(json),
    goodCopy: 'library.previous.json',
    known: undefined,
    keepForeign: async (bytes) => {
      await setAside.keep('library.json', bytes)
    },
    beforeRename: () => Promise.resolve(),
  })
  return new Low(adapter, file)
}

function fileIn(bytes: Uint8Array | undefined): LibraryFile | undefined {
  const unsealed = bytes === undefined ? undefined : unseal(bytes)
  return unsealed?.ok === true ? LibraryFile.safeParse(unsealed.value).data : undefined
}

function newFile({ clock }: Folder): LibraryFile {
  return { format: LIBRARY_FORMAT, id: randomUUID(), createdAt: clock.now().toISOString() }
}
