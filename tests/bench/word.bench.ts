import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Node } from 'prosemirror-model'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import { afterAll, bench, describe } from 'vitest'
import { ARTICLE_FORMAT, ArticleId, NO_DETAILS, type Article } from '#core/article/article'
import { articleText } from '#core/article/article-text'
import { documentJson } from '#core/article/document'
import { translate } from '#core/messages/translate'
import { NO_DESK_STYLES } from '#core/house-style/desk-styles'
import { ok } from '#core/shared/result'
import { FIRST_CHOICE } from '#core/forms/export-order'
import { NOBODY } from '#core/people/profile'
import { exportArticles, type Exporting } from '#backend/publishing/export-articles'
import { bundledWorkers } from '../backend/photo/workers-folder.ts'
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
    recordEntries: () => Promise.resolve(ok([])),
    houseStyles: () => Promise.resolve(ok(NO_DESK_STYLES)),
    people: () => Promise.resolve(ok(NOBODY)),
    keepSent: () => Promise.resolve(ok(null)),
  },
  workersFolder: await bundledWorkers('backend/publishing/export-worker.ts'),
  translate: translate('zh'),
  at: AT,
  zone: 0,
  progressed: () => undefined,
  stop: new AbortController().signal,
}

const order = { ...FIRST_CHOICE, ids, style: 'newspaper' }
const together = () => exportArticles({ ...order, together: true }, exporting)
const apart = () => exportArticles({ ...order, together: false }, exporting)

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

afterAll(() => rmSync(exporting.workersFolder, { recursive: true }))

function storedArticle(id: ArticleId, doc = samples[0]): Article {
  return {
    format: ARTICLE_FORMAT,
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
