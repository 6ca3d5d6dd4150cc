import type { ArticleId } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import type { AgingVersion } from '#core/history/retention'
import type { Version, VersionRow } from '#core/history/version'
import { fail, type Result } from '#core/shared/result'
import { attempt, unlessMissing } from '../library/disk-failure.ts'
import { inOrder } from '../library/in-order.ts'
import type { LibraryFolder } from '../library/library-folder.ts'
import { readVersion, versionNumbers, versionPath } from './version-files.ts'

/** Newest first. A damaged one has a row, so that it is not taken for one that never was. */
export async function listVersions(
  library: LibraryFolder,
  id: ArticleId,
): Promise<Result<VersionRow[], LibraryError>> {
  if (library.index().row(id) === undefined) return fail({ kind: 'not-found', id })
  return attempt(versionPath(library, id, 0), async () => {
    const numbers = await versionNumbers(library, id)
    const rows = await inOrder(numbers.toReversed(), (number) => rowOf(library, id, number))
    return rows.flatMap((row) => row ?? [])
  })
}

export function rowOfVersion(version: Version): VersionRow {
  const { number, at, by, cause, name, stage, characters } = version
  return { number, at, by, cause, name, stage, characters, isDamaged: false }
}

/** Each version as thinning out sees it; the text of the last one only, for it may be long. */
export async function versionStates(
  library: LibraryFolder,
  id: ArticleId,
  numbers: readonly number[],
): Promise<readonly { readonly state: AgingVersion; readonly version: Version | undefined }[]> {
  return inOrder(numbers, async (number) => {
    const read = await readVersion(library, id, number)
    const { at, cause } = read.ok ? read.value : { at: '', cause: null }
    const isLast = number === numbers.at(-1)
    return { state: { number, at, cause }, version: read.ok && isLast ? read.value : undefined }
  })
}

/** One that was thinned out meanwhile has none. */
async function rowOf(
  library: LibraryFolder,
  id: ArticleId,
  number: number,
): Promise<VersionRow | undefined> {
  const read = await readVersion(library, id, number)
  if (read.ok) return rowOfVersion(read.value)
  const path = versionPath(library, id, number)
  const looked = await attempt(path, () => unlessMissing(library.disk.look(path)))
  if (looked.ok && looked.value === undefined) return undefined
  const at = (looked.ok ? looked.value?.modifiedAt : undefined) ?? library.clock.now()
  return {
    number,
    at: at.toISOString(),
    by: '',
    cause: 'automatic',
    name: '',
    stage: 'draft',
    characters: 0,
    isDamaged: true,
  }
}
