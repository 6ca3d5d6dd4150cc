import { join } from 'node:path'
import { ArticleId } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import type { Process } from '#core/review/process'
import type { Clock } from './clock.ts'
import { unlessMissing } from './disk-failure.ts'
import type { Disk } from './disk.ts'
import { fewAtATime } from './in-order.ts'
import type { LibraryPaths } from './library-paths.ts'
import type { IndexReading } from './read-index.ts'
import { rowOfFolder } from './standing-article.ts'

type Place = { readonly disk: Disk; readonly paths: LibraryPaths; readonly clock: Clock }

/** The list made anew from every article. Reading a few at a time leaves the process free to answer. */
export async function rebuildIndex(
  { disk, paths, clock }: Place,
  process: Process,
): Promise<IndexReading> {
  const rows = new Map<ArticleId, ArticleRow>()
  await fewAtATime(await articleFolders(disk, paths), async (found) => {
    const row = await unlessMissing(rowOfFolder(disk, found, process))
    if (row !== undefined) rows.set(found.id, row)
  })
  // A number no earlier log can carry: what is left of one must never be read into this list.
  const generation = clock.now().getTime()
  return { rows, generation, uncertain: new Set(), log: undefined }
}

export type ArticleFolder = {
  readonly id: ArticleId
  readonly folder: string
  readonly trashed: boolean
}

/** Every folder that is named like an article; of two with one id, the one on the desk counts. */
export async function articleFolders(
  disk: Disk,
  paths: LibraryPaths,
): Promise<readonly ArticleFolder[]> {
  const trashed = await foldersIn(disk, paths.trash, true)
  const onDesk = await foldersIn(disk, paths.articles, false)
  return [...new Map([...trashed, ...onDesk].map((found) => [found.id, found])).values()]
}

async function foldersIn(disk: Disk, parent: string, trashed: boolean): Promise<ArticleFolder[]> {
  const entries = (await unlessMissing(disk.list(parent))) ?? []
  return entries.flatMap(({ name, isFolder }) => {
    const id = ArticleId.safeParse(name)
    return id.success && isFolder ? [{ id: id.data, folder: join(parent, name), trashed }] : []
  })
}
