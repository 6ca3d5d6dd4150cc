import { rm } from 'node:fs/promises'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, bench, describe } from 'vitest'
import type { ArticleId } from '#core/article/article'
import { documentJson } from '#core/article/document'
import { FIRST_CHOICE, type ExportChoice } from '#core/forms/export-order'
import { FORMS, FormName } from '#core/forms/form'
import { translate } from '#core/messages/translate'
import { exportArticles } from '#backend/publishing/export-articles'
import { bundledWorkers } from '../backend/photo/workers-folder.ts'
import { createArticle, valueOf } from '../backend/library/open-for-test.ts'
import { openLibrary } from '#backend/library/open-library'
import { folderForAll } from '../backend/library/temporary-folder.ts'
import { photoFile } from '../word/photo-fixtures.ts'
import { richArticle } from '../word/rich-article.ts'

/**
 * 100 articles with a photo and a table each, from a real library: how long the backend keeps
 * anybody else waiting meanwhile. The promise is no gap over 50 ms. PDF takes LibreOffice's time.
 */
const COUNT = 100
const WARM = 5
const ONCE = { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 }

const workersFolder = await bundledWorkers('backend/publishing/export-worker.ts')
const folder = await folderForAll()
const library = valueOf(await openLibrary(folder, { announce: () => {}, shellName: 'bench' }))
const media = valueOf(await library.keepPhoto(photoFile('street.jpg'), 'jpg'))
const doc = documentJson(richArticle([{ media, width: 1200, height: 800 }]))
const ids: ArticleId[] = []
for (let index = 0; index < COUNT; index += 1) {
  // oxlint-disable-next-line no-await-in-loop -- one after the other
  ids.push((await createArticle(library, doc)).id)
}
await library.flush()
await exporting({ form: 'docx', together: false }, ids.slice(0, WARM))

/** The worst round of each. */
const measured = new Map<string, { readonly gap: number; readonly told: object }>()

describe(`${COUNT} articles`, () => {
  for (const form of FormName.options.filter((name) => name !== 'pdf')) {
    for (const together of FORMS[form].joins ? [false, true] : [false]) {
      const name = `${form}, ${together ? 'one file' : 'a file each'}`
      bench(name, () => measure(name, { form, together }), ONCE)
    }
  }
})

afterAll(async () => {
  // oxlint-disable-next-line no-console -- a benchmark is there to be read
  console.table(Object.fromEntries(Array.from(measured, ([name, { told }]) => [name, told])))
  await library.close()
  await rm(workersFolder, { recursive: true })
})

async function measure(name: string, choice: Partial<ExportChoice>): Promise<void> {
  await wait(50)
  // Milliseconds between looks: what it reports is how much later than that it came to look.
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const begun = performance.now()
  const { files, bytes } = await exporting(choice, ids)
  const took = performance.now() - begun
  delay.disable()
  const gap = milliseconds(delay.max)
  if (gap < (measured.get(name)?.gap ?? 0)) return
  const told = {
    seconds: Number((took / 1000).toFixed(2)),
    'longest gap ms': gap,
    'p99 ms': milliseconds(delay.percentile(99)),
    files,
    MB: Number((bytes / 1e6).toFixed(1)),
  }
  measured.set(name, { gap, told })
}

function milliseconds(nanoseconds: number): number {
  return Number((nanoseconds / 1e6).toFixed(1))
}

async function exporting(choice: Partial<ExportChoice>, wanted: readonly ArticleId[]) {
  const order = { ...FIRST_CHOICE, into: 'folder', style: 'newspaper', ids: wanted } as const
  const exported = await exportArticles(
    { ...order, ...choice },
    {
      library,
      workersFolder,
      translate: translate('zh'),
      at: '2026-11-23T00:00:00.000Z',
      zone: 480,
      progressed: () => undefined,
      stop: new AbortController().signal,
    },
  )
  if (!exported.ok || exported.value === null) throw new Error('nothing was exported')
  const { files } = exported.value
  return { files: files.length, bytes: files.reduce((sum, file) => sum + file.bytes.length, 0) }
}
