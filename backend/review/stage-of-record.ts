import type { Article, ArticleId, Stage } from '#core/article/article'
import type { Process } from '#core/review/process'
import type { ArticleDesk } from '../library/article-desk.ts'
import type { Disk } from '../library/disk.ts'
import { inOrder } from '../library/in-order.ts'
import type { LibraryFolder } from '../library/library-folder.ts'
import { recordIn, recordOf } from './record-file.ts'
import { standingIn } from './review-of-article.ts'

/** An article with the stage that its record says, whatever the copy in its file does. */
export async function trueToRecord(
  disk: Disk,
  { article, folder }: { readonly article: Article; readonly folder: string },
  process: Process,
): Promise<Article> {
  const { stage } = standingIn(await recordIn(disk, folder), article, process)
  return stage === article.details.stage ? article : withStage(article, stage)
}

export function withStage(article: Article, stage: Stage): Article {
  return { ...article, details: { ...article.details, stage } }
}

const UNDER_WAY: ReadonlySet<Stage> = new Set([
  'first-review',
  'second-review',
  'final-review',
  'release',
])

/** Another process may have another round for what is on its way; what is released stays so. */
export async function followProcess(
  library: LibraryFolder,
  desk: ArticleDesk,
  process: Process,
): Promise<void> {
  const underWay = library
    .index()
    .rows()
    .filter(({ details }) => UNDER_WAY.has(details.stage))
  await inOrder(underWay, ({ id }) => followHere(library, desk, { id, process }))
}

/** One that cannot be read now is corrected when it is opened. */
function followHere(
  library: LibraryFolder,
  desk: ArticleDesk,
  { id, process }: { readonly id: ArticleId; readonly process: Process },
): Promise<void> {
  return library.exclusively(id, async () => {
    const open = await desk.open(id)
    const record = await recordOf(library, id)
    if (!open.ok || !record.ok || open.value.refused !== null) return
    const { stage } = standingIn(record.value, open.value.low.data, process)
    if (stage === open.value.low.data.details.stage) return
    desk.put(open.value, withStage(open.value.low.data, stage))
    await desk.saveHere(open.value)
  })
}
