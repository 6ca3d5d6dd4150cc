import type { ArticleId } from '#core/article/article'
import type { ExportFailure } from '#core/forms/export-failure'
import type { Batch, Exported } from './export-articles.ts'
import { leftBehind } from './left-behind.ts'
import { finished } from './finished.ts'
import { rememberSent } from './remember-sent.ts'
import { overArticles } from './over-articles.ts'

/** One file for all articles that can be read, in the order asked for. */
export async function exportTogether(batch: Batch): Promise<Exported> {
  const added: ArticleId[] = []
  let left = 0
  const failures = await overArticles(batch, async ({ article, details }) => {
    const said = await batch.thread.ask({ kind: 'add', article }, [...article.photos.values()])
    if (!said.ok || said.value?.kind !== 'added') return said
    left += leftBehind(said.value.named, batch)
    await rememberSent(article, said.value.named, batch)
    batch.names.next(said.value.named, details)
    added.push(article.id)
    return said
  })
  const nothing = { files: [], failures, whole: 0, left: 0 }
  if (added.length === 0) return nothing
  const lost = (failure: ExportFailure) => ({
    ...nothing,
    failures: [...failures, ...added.map((id) => ({ id, failure }))],
  })
  const said = await batch.thread.ask({ kind: 'join' })
  if (!said.ok) return lost(said.error)
  if (said.value?.kind !== 'written') return nothing
  // A thread that broke down took along what it had been given: half a file is worse than none.
  if (said.value.articles < added.length) return lost({ kind: 'unwritten', reason: 'thread' })
  const made = await finished(said.value.files, batch)
  if (!made.ok) return batch.stop.aborted ? nothing : lost(made.error)
  const name = batch.names.several()
  const files = made.value.map((file) => ({
    name: file.place === 'own' ? name + file.name : file.name,
    bytes: file.bytes,
    articles: added,
  }))
  return { files, failures, whole: added.length, left }
}
