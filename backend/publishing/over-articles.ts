import { setImmediate } from 'node:timers/promises'
import type { Article, ArticleId } from '#core/article/article'
import type { ExportFailure } from '#core/forms/export-failure'
import { ok, type Result } from '#core/shared/result'
import type { Batch, FailedArticle } from './export-articles.ts'
import type { ArticleToWrite } from './export-messages.ts'
import { photosIn } from './photos-in.ts'

type Leaving = { readonly article: ArticleToWrite; readonly details: Article['details'] }

/**
 * One article after the other, in the order asked for; others have their turn in between. Answers
 * those that failed.
 */
export async function overArticles(
  { order, exporting }: Batch,
  leave: (leaving: Leaving) => Promise<Result<unknown, ExportFailure>>,
): Promise<readonly FailedArticle[]> {
  const failures: FailedArticle[] = []
  // oxlint-disable no-await-in-loop -- one after the other
  for (const [index, id] of order.ids.entries()) {
    await setImmediate()
    if (exporting.stop.aborted) break
    const leaving = await articleToWrite(id, { order, exporting })
    const left = leaving.ok ? await leave(leaving.value) : leaving
    // Half an article that was stopped is no failure.
    if (exporting.stop.aborted) break
    if (!left.ok) failures.push({ id, failure: left.error })
    exporting.progressed(index + 1)
  }
  // oxlint-enable no-await-in-loop
  return failures
}

async function articleToWrite(
  id: ArticleId,
  { order, exporting: { library } }: Pick<Batch, 'order' | 'exporting'>,
): Promise<Result<Leaving, ExportFailure>> {
  const current = await library.current(id)
  if (!current.ok) return current
  const { doc, comments, details } = current.value
  // Only a proof tells rounds apart. One whose record cannot be read tells people apart.
  const entries = order.form === 'proof' ? await library.recordEntries(id) : ok([])
  const record = entries.ok ? entries.value : []
  const photos = PHOTOLESS.has(order.form) ? new Map() : await photosIn(doc, library)
  return ok({ article: { id, doc, comments, record, photos }, details })
}

const PHOTOLESS: ReadonlySet<string> = new Set(['txt'])
