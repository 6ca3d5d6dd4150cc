import { ok } from '#core/shared/result'
import type { Batch, Exported } from './export-articles.ts'
import type { ExportedFile } from './exported-file.ts'
import { leftBehind } from './left-behind.ts'
import { finished } from './finished.ts'
import { rememberSent } from './remember-sent.ts'
import { overArticles } from './over-articles.ts'

/** A file for every article, named after it. */
export async function exportApart(batch: Batch): Promise<Exported> {
  const files = new Map<string, ExportedFile>()
  let left = 0
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
      const whole = place === 'own' ? stem + name : name
      files.set(whole, { name: whole, bytes })
    }
    return made
  })
  return { files: [...files.values()], failures, left }
}
