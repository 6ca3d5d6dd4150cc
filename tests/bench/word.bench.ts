import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Node } from 'prosemirror-model'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import { ArticleId, NO_DETAILS, type Article } from '#core/article/article'
import { articleText } from '#core/article/article-text'
import { documentJson } from '#core/article/document'
import { translate } from '#core/messages/translate'
import { ok } from '#core/shared/result'
import { exportWord, type Exporting } from '#backend/publishing/export-word'
import { sampleDocuments } from '../word/sample-articles.ts'

/** P14: 100 articles exported, against `docx` writing the same words without any style, and pandoc. */
const COUNT = 100
const ROUNDS = 15
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
  },
  translate: translate('zh'),
  at: AT,
  progressed: () => undefined,
  isCancelled: () => false,
}

const together = () => exportWord({ ids, style: 'newspaper', together: true }, exporting)
const apart = () => exportWord({ ids, style: 'newspaper', together: false }, exporting)

const WORK = { docx: () => docxAlone(docs), docxApart, together, apart }
const times = {
  docx: [] as number[],
  docxApart: [] as number[],
  together: [] as number[],
  apart: [] as number[],
}
for (let round = 0; round < ROUNDS; round += 1) {
  // There and back: whatever else the computer does hits all of them alike.
  const there = ['docx', 'together', 'docxApart', 'apart'] as const
  const order = [...there, ...there.toReversed()]
  for (const name of order) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    times[name].push(await timeOf(WORK[name]))
  }
}
const base = median(times.docx)
report('docx alone, one file', base, base)
report('docx alone, 100 files', median(times.docxApart), median(times.docxApart))
report('export, one file', median(times.together), base)
report('export, 100 files in a zip', median(times.apart), median(times.docxApart))
const pandoc = median(Array.from({ length: 3 }, pandocTime))
if (pandoc > 0) report('pandoc, one file', pandoc, base)
for (const [name, work] of Object.entries({ together, apart })) {
  // oxlint-disable-next-line no-await-in-loop -- one after the other
  const { longest, p95 } = await heartbeat(work)
  console.log(`event loop, ${name}: longest gap ${longest.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`)
}

function storedArticle(id: ArticleId, doc = samples[0]): Article {
  return {
    format: 1,
    id,
    revision: 0,
    createdAt: AT,
    updatedAt: AT,
    details: NO_DETAILS,
    origin: null,
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

/** Milliseconds; 0 where pandoc is not installed. */
function pandocTime(): number {
  const folder = mkdtempSync(join(tmpdir(), 'quwen-bench-'))
  const start = performance.now()
  const args = ['-f', 'markdown', '-o', join(folder, 'out.docx')]
  const run = spawnSync('pandoc', args, { input: lines(docs).join('\n\n') })
  const time = performance.now() - start
  rmSync(folder, { recursive: true })
  return run.error === undefined ? time : 0
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
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
  for (let round = 0; round < 5; round += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await work()
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await wait(20)
  }
  clearInterval(beat)
  const sorted = gaps.toSorted((a, b) => a - b)
  return { longest: sorted.at(-1) ?? 0, p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function report(name: string, milliseconds: number, against: number): void {
  const ratio = (milliseconds / against).toFixed(2)
  console.log(`${name}: ${milliseconds.toFixed(0)} ms, ${ratio} × docx alone`)
}
