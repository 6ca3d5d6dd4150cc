import { ok } from '#core/shared/result'
import type { Batch, Exported } from './export-articles.ts'
import type { LeavingFile } from './exported-file.ts'
import { leftBehind } from './left-behind.ts'
import { finished } from './finished.ts'
import { rememberSent } from './remember-sent.ts'
import { overArticles } from './over-articles.ts'

/** A file for every article, named after it. */
export async function exportApart(batch: Batch): Promise<Exported> {
  const files = new Map<string, LeavingFile>()
  let left = 0
  let whole = 0
  const failures = await overArticles(batch, async ({ article, details }) => {
    const said = await batch.thread.ask({ kind: 'write', article }, [...article.photos.values()])
    if (!said.ok) return said
    if (said.value?.kind !== 'written') return ok(null)
    const made = await finished(said.value.files, batch)
    if (!made.ok) return made
    left += leftBehind(said.value.named, batch)
    await rememberSent(article, said.value.named, batch)
    const stem = batch.names.next(said.value.named, details)
    for (const { place, name, bytes } of made.value) {
      const called = place === 'own' ? stem + name : name
      const others = files.get(called)?.articles ?? []
      files.set(called, { name: called, bytes, articles: [...others, article.id] })
    }
    whole += 1
    return made
  })
  return { files: [...files.values()], failures, whole, left }
}
