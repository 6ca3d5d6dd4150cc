import { Low } from 'lowdb'
import { dirname, join } from 'node:path'
import type { z } from 'zod'
import type { LibraryError } from '#core/article/library-error'
import { fail, ok, type Result } from '#core/shared/result'
import { attempt, unlessMissing } from './disk-failure.ts'
import { durableAdapter } from './durable-adapter.ts'
import { readFileOf } from './file-reading.ts'
import type { LibraryFolder } from './library-folder.ts'

/** A file of the library that may be missing: then it says what `empty` says. */
export type KeptFile<T> = {
  /** Asked at every reading: an article's folder moves when it goes to the waste bin. */
  readonly path: () => string
  /** Name of the last good copy, in the same folder. */
  readonly goodCopy: string
  /** What a damaged one is called among those set aside. */
  readonly aside: string
  readonly format: number
  readonly schema: z.ZodType<T>
  readonly empty: T
}

type Folder = Pick<LibraryFolder, 'disk' | 'setAside' | 'refusal'>
type Standing<T> = { readonly value: T; readonly known: Uint8Array | undefined }

/** What stands on disk. A damaged file is set aside and gives way to its good copy. */
export async function readKept<T>(
  folder: Folder,
  file: KeptFile<T>,
): Promise<Result<T, LibraryError>> {
  const standing = await standingIn(folder, file)
  return standing.ok ? ok(standing.value.value) : standing
}

/**
 * Replaces the file by what `change` makes of it; what `change` refuses leaves it as it was. A file
 * of a newer 区闻 is never replaced. The caller sees to it that two changes never overlap.
 */
export async function changeKept<T>(
  folder: Folder,
  file: KeptFile<T>,
  change: (standing: T) => Result<T, LibraryError>,
): Promise<Result<T, LibraryError>> {
  const standing = await standingIn(folder, file)
  if (!standing.ok) return standing
  const changed = change(standing.value.value)
  if (!changed.ok) return changed
  const low = lowAt(folder, file, { value: changed.value, known: standing.value.known })
  const written = await attempt(file.path(), () => low.write())
  return written.ok ? changed : written
}

async function standingIn<T>(
  folder: Folder,
  file: KeptFile<T>,
): Promise<Result<Standing<T>, LibraryError>> {
  const path = file.path()
  const found = await attempt(path, () => unlessMissing(folder.disk.readFile(path)))
  if (!found.ok) return found
  const bytes = found.value
  const reading = bytes === undefined ? undefined : readFileOf(bytes, file)
  if (reading?.kind === 'newer') return fail({ kind: 'newer-format', path, format: reading.format })
  if (reading?.kind === 'readable') return ok({ value: reading.value, known: bytes })
  return attempt(path, async () => {
    if (bytes !== undefined && folder.refusal() === undefined) {
      await folder.setAside.keep(file.aside, bytes)
    }
    return { value: (await goodCopyOf(folder, file)) ?? file.empty, known: undefined }
  })
}

async function goodCopyOf<T>({ disk }: Folder, file: KeptFile<T>): Promise<T | undefined> {
  const bytes = await unlessMissing(disk.readFile(join(dirname(file.path()), file.goodCopy)))
  const reading = bytes === undefined ? undefined : readFileOf(bytes, file)
  return reading?.kind === 'readable' ? reading.value : undefined
}

function lowAt<T>(
  { disk, setAside }: Folder,
  { path, goodCopy, aside, schema }: KeptFile<T>,
  { value, known }: Standing<T>,
): Low<T> {
  const adapter = durableAdapter<T>({
    disk,
    path,
    parse: (json) => schema.parse(json),
    goodCopy,
    known,
    keepForeign: async (bytes) => {
      await setAside.keep(aside, bytes)
    },
    beforeRename: () => Promise.resolve(),
  })
  return new Low(adapter, value)
}
