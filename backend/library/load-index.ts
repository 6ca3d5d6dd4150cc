import type { ArticleId } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import type { Process } from '#core/review/process'
import { processIn } from '../review/process-file.ts'
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
  const { disk, paths } = place
  const process = await processIn(disk, paths)
  const reading = (await readIndex(disk, paths)) ?? (await rebuildIndex(place, process))
  if (isOwner) await sweep(disk, paths, doubtfulFolders(paths, reading))

  const folders = await articleFolders(disk, paths)
  const index = libraryIndex(place, reading)
  await correct({ place, reading, index, process }, folders)
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
    process,
  }: {
    readonly place: Place
    readonly reading: IndexReading
    readonly index: LibraryIndex
    readonly process: Process
  },
  folders: readonly ArticleFolder[],
): Promise<void> {
  const doubtful = folders.filter((found) => isDoubtful(reading, found))
  const standing = new Set(folders.map(({ id }) => id))
  const gone = [...reading.rows.keys()].filter((id) => !standing.has(id))
  const rows = await inOrder(doubtful, (found) =>
    unlessMissing(rowOfFolder(place.disk, found, process)),
  )
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
