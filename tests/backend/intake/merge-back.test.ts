import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { NO_DETAILS, type ArticleId } from '#core/article/article'
import { documentJson, readDocument } from '#core/article/document'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { HOUSE_STYLES } from '#core/house-style/house-styles'
import { wordFile } from '#core/publishing/word-file'
import { finalDocument } from '#core/review/suggestions/final-document'
import { suggestionsOf } from '#core/review/suggestions/suggestions'
import { knownArticles } from '#backend/intake/own/known-articles'
import { mergeBack } from '#backend/intake/own/merge-back'
import { wordInThread } from '#backend/intake/word/word-in-thread'
import type { Library } from '#backend/library/library'
import { contentHash } from '#backend/review/review-of-article'
import { libraryWordArticle } from '#backend/publishing/word-article'
import { savedByLibreOffice, SKIPS_LIBRE_OFFICE } from '../../word/libre-office.ts'
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

async function begun(library: Library): Promise<ArticleId> {
  const article = { doc: articleOf(PARAGRAPHS), details: NO_DETAILS, origin: null }
  const [row] = valueOf(await library.create([{ ...article, asItCameIn: null }]))
  if (row === undefined) throw new Error('one article')
  return row.id
}

async function written(
  library: Library,
  ids: readonly ArticleId[],
  changes: 'tracked' | 'final' = 'tracked',
): Promise<Uint8Array> {
  const articles = ids.map(async (id) => {
    const article = valueOf(await library.current(id))
    return libraryWordArticle(article, valueOf(readDocument(article.doc)), { library, changes })
  })
  return wordFile({
    articles: await Promise.all(articles),
    style: HOUSE_STYLES.newspaper,
    changes,
    at: '2026-03-01T08:00:00.000Z',
  })
}

/** The article leaves as a Word file that remembers it, as the export writes it. */
async function sentOut(library: Library, id: ArticleId): Promise<Uint8Array> {
  const { doc, comments } = valueOf(await library.current(id))
  const text = contentHash(valueOf(readDocument(doc)))
  valueOf(await library.keepSent({ id, text, state: { doc, comments } }))
  return written(library, [id])
}

const REVIEWER = 'w:author="王校对" w:date="2026-03-02T09:00:00Z"'
const NEW_PARAGRAPH = [
  `<w:p><w:pPr><w:pStyle w:val="quwen-body"/><w:rPr><w:ins w:id="900" ${REVIEWER}/></w:rPr></w:pPr>`,
  `<w:ins w:id="901" ${REVIEWER}><w:r><w:t>另据了解，</w:t></w:r></w:ins></w:p>`,
].join('')

function edited(file: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file)
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  return zipSync({ ...parts, 'word/document.xml': strToU8(edit(xml)) })
}

it('what was done to a file of ours comes back as suggestions, and ours stays', async () => {
  const library = await desk()
  const id = await begun(library)
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
  const id = await begun(library)
  const sent = await sentOut(library, id)
  const file = valueOf(await library.keepOriginal(sent, 'docx'))
  const [report] = valueOf(await mergeBack(file, { library, workersFolder }))
  expect(report).toMatchObject({ suggestions: 0, conflicts: [] })
  const doc = valueOf(readDocument(valueOf(await library.current(id)).doc))
  expect(documentJson(doc)).toEqual(articleOf(PARAGRAPHS))
})

it.skipIf(SKIPS_LIBRE_OFFICE)(
  'what was edited elsewhere and saved by LibreOffice comes back, and what was done here meanwhile stays',
  { timeout: 120_000 },
  async () => {
    const library = await desk()
    const id = await begun(library)
    const sent = await sentOut(library, id)
    const meanwhile = articleOf(['今年以来，全区加快改造。', ...PARAGRAPHS.slice(1)])
    const { revision } = valueOf(await library.current(id))
    valueOf(await library.change({ id, base: revision, doc: meanwhile }))

    const there = edited(sent, (xml) =>
      xml
        .replace('居民三千户', '居民三千二百户')
        .replace(/(<w:p>(?:(?!<w:p>).)*明年继续)/u, `${NEW_PARAGRAPH}$1`),
    )
    const back = savedByLibreOffice(there)
    const file = valueOf(await library.keepOriginal(back, 'docx'))
    const [report] = valueOf(await mergeBack(file, { library, workersFolder }))
    expect(report).toMatchObject({ id, becomes: 'merge', conflicts: [] })

    const doc = valueOf(readDocument(valueOf(await library.current(id)).doc))
    expect(suggestionsOf(doc)).toMatchObject([
      { by: 'Word', inserted: '二百' },
      { by: '王校对', inserted: expect.stringContaining('另据了解，') },
    ])
    expect(finalDocument(doc).textBetween(0, doc.content.size, '|')).toContain(
      '今年以来，全区加快改造。|惠及居民三千二百户。|另据了解，|明年继续。',
    )
  },
)

it('is copy like any other when it went out without its suggestions', async () => {
  const library = await desk()
  const final = await written(library, [await begun(library)], 'final')
  const read = valueOf(await wordInThread(final, workersFolder))
  expect(knownArticles(read.document, library)).toEqual([])
})

it('is not merged against a text that it never was, and names who saved it', async () => {
  const library = await desk()
  const id = await begun(library)
  const article = valueOf(await library.current(id))
  const sent = await written(library, [id])
  const parts = unzipSync(edited(sent, (xml) => xml.replace('三千户', '三千二百户')))
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())
  const named = core.replace(/<cp:lastModifiedBy>[^<]*/u, '<cp:lastModifiedBy>赵审读')
  const back = zipSync({ ...parts, 'docProps/core.xml': strToU8(named) })
  const file = valueOf(await library.keepOriginal(back, 'docx'))

  const changed = valueOf(await library.change({ id, base: article.revision, doc: OURS }))
  expect(await mergeBack(file, { library, workersFolder })).toEqual(UNKNOWN)
  // As it was when the file went out, there is nothing to confuse.
  valueOf(await library.change({ id, base: changed.revision, doc: article.doc }))
  valueOf(await mergeBack(file, { library, workersFolder }))
  const merged = valueOf(readDocument(valueOf(await library.current(id)).doc))
  expect(suggestionsOf(merged)).toMatchObject([{ by: '赵审读', inserted: '二百' }])
})

it('with several articles merges all of them or none', async () => {
  const library = await desk()
  const [first, second] = [await begun(library), await begun(library)]
  const sent = await written(library, [first, second])
  const back = edited(sent, (xml) => xml.replaceAll('居民三千户', '居民三千二百户'))
  const file = valueOf(await library.keepOriginal(back, 'docx'))

  const { revision, doc } = valueOf(await library.current(second))
  const changed = valueOf(await library.change({ id: second, base: revision, doc: OURS }))
  expect(await mergeBack(file, { library, workersFolder })).toEqual(UNKNOWN)
  expect(valueOf(await library.current(first)).doc).toEqual(articleOf(PARAGRAPHS))

  valueOf(await library.change({ id: second, base: changed.revision, doc }))
  expect(valueOf(await mergeBack(file, { library, workersFolder }))).toMatchObject([
    { id: first, suggestions: 1 },
    { id: second, suggestions: 1 },
  ])
})

const OURS = articleOf([...PARAGRAPHS.slice(0, 2), '明年接着改。'])
const UNKNOWN = { ok: false, error: { kind: 'unknown-sent' } }
