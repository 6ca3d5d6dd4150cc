import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { NO_DETAILS, type ArticleId } from '#core/article/article'
import { documentJson, readDocument } from '#core/article/document'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { HOUSE_STYLES } from '#core/house-style/house-styles'
import { wordFile } from '#core/publishing/word-file'
import { suggestionsOf } from '#core/review/suggestions/suggestions'
import { knownArticles } from '#backend/intake/own/known-articles'
import { mergeBack } from '#backend/intake/own/merge-back'
import { wordInThread } from '#backend/intake/word/word-in-thread'
import type { Library } from '#backend/library/library'
import { libraryWordArticle } from '#backend/publishing/word-article'
import { openForTest, valueOf } from '../library/open-for-test.ts'
import { temporaryFolder } from '../library/temporary-folder.ts'
import { bundledWorkers } from '../photo/workers-folder.ts'
import { bundledWordWorker } from './bundled-worker.ts'

const PARAGRAPHS = ['今年以来，区里加快改造。', '惠及居民三千户。', '明年继续。']

let workersFolder = ''
beforeAll(async () => {
  workersFolder = await bundledWordWorker()
  const packages = await bundledWorkers('backend/package/package-worker.ts')
  await cp(packages, workersFolder, { recursive: true })
  await rm(packages, { recursive: true })
})
afterAll(() => rm(workersFolder, { recursive: true }))

async function desk(): Promise<Library> {
  const folder = await temporaryFolder()
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const { library } = await openForTest(join(folder, 'library'), { person: () => '张编辑' })
  return library
}

function articleOf(paragraphs: readonly string[]) {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }))
  return documentJson(newDocument({ ...EMPTY_ARTICLE, title: '改造惠及三千户', blocks }))
}

/** The article leaves as a Word file that remembers it, as the export writes it. */
async function sentOut(library: Library, id: ArticleId): Promise<Uint8Array> {
  const article = valueOf(await library.current(id))
  const doc = valueOf(readDocument(article.doc))
  const word = await libraryWordArticle(article, doc, { library, changes: 'tracked' })
  const { doc: json, comments } = article
  const text = word.hidden?.text ?? ''
  valueOf(await library.keepSent({ id, text, state: { doc: json, comments } }))
  return wordFile({
    articles: [word],
    style: HOUSE_STYLES.newspaper,
    changes: 'tracked',
    at: '2026-03-01T08:00:00.000Z',
  })
}

function edited(file: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file)
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  return zipSync({ ...parts, 'word/document.xml': strToU8(edit(xml)) })
}

it('what was done to a file of ours comes back as suggestions, and ours stays', async () => {
  const library = await desk()
  const [row] = valueOf(
    await library.create([
      { doc: articleOf(PARAGRAPHS), details: NO_DETAILS, origin: null, asItCameIn: null },
    ]),
  )
  if (row === undefined) throw new Error('one article')
  const { id } = row
  const sent = await sentOut(library, id)

  const { revision } = valueOf(await library.current(id))
  const ours = articleOf([...PARAGRAPHS.slice(0, 2), '明年接着改。'])
  valueOf(await library.change({ id, base: revision, doc: ours }))

  const back = edited(sent, (xml) => xml.replace('三千户', '三千二百户'))
  const read = valueOf(await wordInThread(back, workersFolder))
  expect(knownArticles(read.document, library)).toEqual([{ id, title: '改造惠及三千户' }])

  const file = valueOf(await library.keepOriginal(back, 'docx'))
  const [report] = valueOf(await mergeBack(file, { library, workersFolder }))
  expect(report).toMatchObject({ id, becomes: 'merge', suggestions: 1, conflicts: [] })
  const doc = valueOf(readDocument(valueOf(await library.current(id)).doc))
  expect(suggestionsOf(doc)).toMatchObject([{ inserted: '二百', deleted: '' }])
  expect(doc.textContent).toContain('明年接着改。')

  const again = valueOf(await mergeBack(file, { library, workersFolder }))
  expect(again).toMatchObject([{ becomes: 'nothing' }])
})

it('a file of ours that nobody touched changes nothing', async () => {
  const library = await desk()
  const article = { doc: articleOf(PARAGRAPHS), details: NO_DETAILS, origin: null }
  const [row] = valueOf(await library.create([{ ...article, asItCameIn: null }]))
  if (row === undefined) throw new Error('one article')
  const sent = await sentOut(library, row.id)
  const file = valueOf(await library.keepOriginal(sent, 'docx'))
  const [report] = valueOf(await mergeBack(file, { library, workersFolder }))
  expect(report).toMatchObject({ suggestions: 0, conflicts: [] })
  const doc = valueOf(readDocument(valueOf(await library.current(row.id)).doc))
  expect(documentJson(doc)).toEqual(articleOf(PARAGRAPHS))
})
