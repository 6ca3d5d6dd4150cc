import { join } from 'node:path'
import { Version, VERSION_FORMAT } from '#core/history/version'
import type { ArticleId } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import { fail, ok, type Result } from '#core/shared/result'
import { seal } from '../library/checksummed-json.ts'
import { attempt, unlessMissing } from '../library/disk-failure.ts'
import { readFileOf } from '../library/file-reading.ts'
import { inOrder } from '../library/in-order.ts'
import type { LibraryFolder } from '../library/library-folder.ts'
import { VERSIONS_FOLDER } from '../library/library-paths.ts'
import { articleFolder } from '../library/article-folder.ts'
import { removeIfPossible, safeWrite } from '../library/safe-write.ts'
import { isUnfinished } from '../library/sweep.ts'

/** The numbers there are, ascending. 0 is not among them: that is text as it came in. */
export async function versionNumbers(library: LibraryFolder, id: ArticleId): Promise<number[]> {
  const entries = await unlessMissing(library.disk.list(versionsFolder(library, id)))
  return (entries ?? [])
    .flatMap(({ name }) => NAME.exec(name)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b)
}

export async function readVersion(
  library: LibraryFolder,
  id: ArticleId,
  number: number,
): Promise<Result<Version, LibraryError>> {
  const path = versionPath(library, id, number)
  const bytes = await attempt(path, () => unlessMissing(library.disk.readFile(path)))
  if (!bytes.ok) return bytes
  if (bytes.value === undefined) return fail({ kind: 'not-found', id })
  const reading = readFileOf(bytes.value, { format: VERSION_FORMAT, schema: Version })
  if (reading.kind === 'newer') return fail({ kind: 'newer-format', path, format: reading.format })
  // A file under another's name is no version of that number.
  if (reading.kind === 'readable' && reading.value.number === number) return ok(reading.value)
  return fail({ kind: 'damaged', setAside: path, goodCopy: false })
}

/** Written once, under a number that nothing has; what a crash left half written goes first. */
export async function writeVersion(
  library: LibraryFolder,
  id: ArticleId,
  version: Version,
): Promise<void> {
  const { disk } = library
  const folder = versionsFolder(library, id)
  const entries = (await unlessMissing(disk.list(folder))) ?? []
  const left = entries.filter(({ name }) => isUnfinished(name))
  await inOrder(left, ({ name }) => removeIfPossible(disk, join(folder, name)))
  await disk.makeFolder(folder)
  await safeWrite(disk, { path: versionPath(library, id, version.number), bytes: seal(version) })
}

export async function removeVersion(
  library: LibraryFolder,
  id: ArticleId,
  number: number,
): Promise<void> {
  await library.disk.remove(versionPath(library, id, number))
}

export function versionPath(library: LibraryFolder, id: ArticleId, number: number): string {
  return join(versionsFolder(library, id), `${number}.json`)
}

function versionsFolder(library: LibraryFolder, id: ArticleId): string {
  return join(articleFolder(library, id), VERSIONS_FOLDER)
}

const NAME = /^([1-9]\d{0,8})\.json$/u
