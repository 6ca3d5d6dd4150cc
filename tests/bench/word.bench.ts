import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Node } from 'prosemirror-model'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import { afterAll, bench, describe } from 'vitest'
import { ArticleId, NO_DETAILS, type Article } from '#core/article/article'
import { articleText } from '#core/article/article-text'
import { documentJson } from '#core/article/document'
import { translate } from '#core/messages/translate'
import { NO_DESK_STYLES } from '#core/house-style/desk-styles'
import { ok } from '#core/shared/result'
import { exportWord, type Exporting } from '#backend/publishing/export-word'
import { sampleDocuments } from '../word/sample-articles.ts'

/** Exports against `docx` writing the same words without any style, and against pandoc. */
const COUNT = 100
const HAS_PANDOC = spawnSync('pandoc', ['--version']).error === undefined

/** A few rounds are enough for a ratio; times differ between computers anyway. */
const LIMITS = { time: 500, iterations: 3, warmupTime: 100, warmupIterations: 1 }
const AT = '2026-11-22T10:00:00Z'

const samples = sampleDocuments()
const docs = Array.from({ length: COUNT }, (_, index) => samples[index % samples.length]).filter(
  (doc) => doc !== undefined,
)
const ids = docs.map((_, index) =>
  ArticleId.parse(`00000000-0000-4000-8000-${String(index).padStart(12, '0')}`),
)
const articles = new Map(ids.map((id, index) => [id, storedArticle(id, docs[index])]))

const exporting: Exporting = {
  library: {
    current: (id) => {
      const article = articles.get(id)
      if (article === undefined) throw new Error(`no article ${id}`)
      return Promise.resolve(ok(article))
    },
    readPhoto: () => Promise.resolve(undefined),
    houseStyles: () => Promise.resolve(ok(NO_DESK_STYLES)),
  },
  translate: translate('zh'),
  at: AT,
  zone: 0,
  initials: new Map(),
  progressed: () => undefined,
  isCancelled: () => false,
}

const together = () => exportWord({ ids, style: 'newspaper', together: true }, exporting)
const apart = () => exportWord({ ids, style: 'newspaper', together: false }, exporting)

describe('100 articles in one file', () => {
  bench(
    'docx alone, the same words without a style',
    async () => void (await docxAlone(docs)),
    LIMITS,
  )
  bench('export, in a house style', async () => void (await together()), LIMITS)
  bench.skipIf(!HAS_PANDOC)('pandoc, as a process', pandoc, LIMITS)
})

describe('100 files, with the zip that carries them', () => {
  bench('docx alone, no zip', docxApart, LIMITS)
  bench('export', async () => void (await apart()), LIMITS)
})

afterAll(async () => {
  for (const [name, work] of Object.entries({ together, apart })) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const { longest, p95 } = await heartbeat(work)
    console.log(
      `event loop, ${name}: longest gap ${longest.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`,
    )
  }
}, 120_000)

function storedArticle(id: ArticleId, doc = samples[0]): Article {
  return {
    format: 2,
    id,
    revision: 0,
    createdAt: AT,
    updatedAt: AT,
    details: NO_DETAILS,
    origin: null,
    tracking: false,
    comments: [],
    begunBy: '',
    doc: doc === undefined ? {} : documentJson(doc),
  }
}

function lines(of: readonly Node[]): string[] {
  return of.flatMap((doc) => {
    const { kicker, title, subtitle, paragraphs, byline } = articleText(doc)
    return [kicker, title, subtitle, ...paragraphs, byline].filter((line) => line !== '')
  })
}

function docxAlone(of: readonly Node[]): Promise<ArrayBuffer> {
  const children = lines(of).map((text) => new Paragraph({ children: [new TextRun(text)] }))
  return Packer.toArrayBuffer(new Document({ sections: [{ children }] }))
}

async function docxApart(): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- one after the other
  for (const doc of docs) await docxAlone([doc])
}

function pandoc(): void {
  const folder = mkdtempSync(join(tmpdir(), 'quwen-bench-'))
  const args = ['-f', 'markdown', '-o', join(folder, 'out.docx')]
  spawnSync('pandoc', args, { input: lines(docs).join('\n\n') })
  rmSync(folder, { recursive: true })
}

/** How long others had to wait for their turn while `work` was at it. */
async function heartbeat(work: () => Promise<unknown>) {
  const gaps: number[] = []
  let last = performance.now()
  const beat = setInterval(() => {
    const now = performance.now()
    gaps.push(now - last)
    last = now
  }, 5)
  for (let round = 0; round < 3; round += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await work()
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await wait(20)
  }
  clearInterval(beat)
  const sorted = gaps.toSorted((a, b) => a - b)
  return { longest: sorted.at(-1) ?? 0, p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 }
}
