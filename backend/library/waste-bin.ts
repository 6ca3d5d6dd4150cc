import { join } from 'node:path'
import type { ArticleId } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import type { LibraryError } from '#core/article/library-error'
import { fail, ok, type Result } from '#core/shared/result'
import type { ArticleDesk } from './article-desk.ts'
import { seal } from './checksummed-json.ts'
import { attempt } from './disk-failure.ts'
import type { LibraryFolder } from './library-folder.ts'
import { TRASHED_FILE } from './library-paths.ts'
import { removeIfPossible, renamePatiently, safeWrite } from './safe-write.ts'

/** Moves an article to the waste bin, or back, with everything in its folder; null takes it back. */
export function moveToBin(
  library: LibraryFolder,
  desk: ArticleDesk,
  { id, trashedAt }: { readonly id: ArticleId; readonly trashedAt: string | null },
): Promise<Result<ArticleRow, LibraryError>> {
  return library.exclusively(id, async () => {
    const row = library.index().row(id)
    if (row === undefined) return fail({ kind: 'not-found', id })
    if ((row.trashedAt === null) === (trashedAt === null)) return ok(row)

    const unsaved = desk.inMemory(id)
    const saved = unsaved === undefined ? ok(undefined) : await desk.saveHere(unsaved)
    if (!saved.ok) return saved
    return move(library, { ...(library.index().row(id) ?? row), trashedAt })
  })
}

async function move(
  library: LibraryFolder,
  row: ArticleRow,
): Promise<Result<ArticleRow, LibraryError>> {
  const { disk, paths, index } = library
  const from = paths.articleFolder(row.id, row.trashedAt === null)
  const to = paths.articleFolder(row.id, row.trashedAt !== null)
  const moved = await attempt(from, async () => {
    const intent = await index().intend([row])
    await noteWhen(disk, from, row.trashedAt)
    await disk.makeFolder(paths.trash)
    await renamePatiently(disk, from, to)
    await disk.syncFolder(paths.articles)
    await disk.syncFolder(paths.trash)
    return intent
  })
  if (!moved.ok) {
    await lookWhereItIs(library, row)
    return moved
  }
  index().done(moved.value, [row])
  if (row.trashedAt === null) await removeIfPossible(disk, join(to, TRASHED_FILE))
  library.announce('rows:changed', { rows: [row], gone: [] })
  return ok(row)
}

async function noteWhen(
  disk: LibraryFolder['disk'],
  folder: string,
  at: string | null,
): Promise<void> {
  if (at === null) return
  await safeWrite(disk, { path: join(folder, TRASHED_FILE), bytes: seal({ at }) })
}

/** A failure after the rename has moved it all the same; the list must say where it is. */
async function lookWhereItIs(
  { disk, paths, index }: LibraryFolder,
  row: ArticleRow,
): Promise<void> {
  const to = paths.articleFolder(row.id, row.trashedAt !== null)
  const arrived = await attempt(to, () => disk.look(to))
  if (arrived.ok) index().correct([row], [])
}
