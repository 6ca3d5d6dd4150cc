import type { ArticleId } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import type { Clock } from './clock.ts'
import { unlessMissing } from './disk-failure.ts'
import type { Disk } from './disk.ts'
import { inOrder } from './in-order.ts'
import { libraryIndex, type LibraryIndex } from './library-index.ts'
import type { LibraryPaths } from './library-paths.ts'
import { readIndex, type IndexReading } from './read-index.ts'
import { articleFolders, rebuildIndex, type ArticleFolder } from './rebuild-index.ts'
import { rowOfFolder } from './standing-article.ts'
import { sweep } from './sweep.ts'

type Place = { readonly disk: Disk; readonly paths: LibraryPaths; readonly clock: Clock }

/** The list of articles, true to the folders: what a crash or another hand left in doubt is looked at. */
export async function loadIndex(
  place: Place,
  { isOwner }: { readonly isOwner: boolean },
): Promise<LibraryIndex> {
  const { disk, paths, clock } = place
  const reading = (await readIndex(disk, paths)) ?? (await rebuildIndex(disk, paths, clock.now()))
  if (isOwner) await sweep(disk, paths, doubtfulFolders(paths, reading))

  const folders = await articleFolders(disk, paths)
  const index = libraryIndex(place, reading)
  await correct({ place, reading, index }, folders)
  return index
}

function doubtfulFolders(paths: LibraryPaths, { uncertain }: IndexReading): string[] {
  return [...uncertain].flatMap((id) => [
    paths.articleFolder(id, false),
    paths.articleFolder(id, true),
  ])
}

async function correct(
  {
    place,
    reading,
    index,
  }: { readonly place: Place; readonly reading: IndexReading; readonly index: LibraryIndex },
  folders: readonly ArticleFolder[],
): Promise<void> {
  const doubtful = folders.filter((found) => isDoubtful(reading, found))
  const standing = new Set(folders.map(({ id }) => id))
  const gone = [...reading.rows.keys()].filter((id) => !standing.has(id))
  const rows = await inOrder(doubtful, (found) => unlessMissing(rowOfFolder(place.disk, found)))
  const found = rows.filter((row) => row !== undefined)
  if (found.length + gone.length > 0) index.correct(found, gone)
}

/** Announced and not confirmed, unknown to the list, or in the other of the two places. */
function isDoubtful(
  {
    rows,
    uncertain,
  }: {
    readonly rows: ReadonlyMap<ArticleId, ArticleRow>
    readonly uncertain: ReadonlySet<ArticleId>
  },
  { id, trashed }: ArticleFolder,
): boolean {
  const row = rows.get(id)
  return row === undefined || uncertain.has(id) || (row.trashedAt !== null) !== trashed
}
