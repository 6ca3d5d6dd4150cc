import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { NO_DETAILS } from '#core/article/article'
import { documentJson } from '#core/article/document'
import { newDocument } from '#core/article/new-document'
import { lineRangesOf } from '#core/intake/line-ranges'
import { newArticleOf } from '#core/intake/new-article-of'
import { splitPage } from '#core/intake/split-page'
import { intakeHandlers } from '#backend/intake/intake-handlers'
import { openOriginal } from '#backend/intake/open-original'
import { checkLibrary } from '#backend/library/check-library'
import type { Library } from '#backend/library/library'
import { openLibrary } from '#backend/library/open-library'
import { openUploads, type Uploads } from '#backend/uploads'
import { SAMPLE_ARTICLES, SAMPLE_TEXT } from '../../corpus/sample-page.ts'
import { bundledWordWorker } from './bundled-worker.ts'
import { documentXml, paragraph, run, wordFile } from './word-file.ts'

const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

let workersFolder = ''
let folder = ''
let library: Library
let uploads: Uploads

beforeAll(async () => {
  workersFolder = await bundledWordWorker()
})
afterAll(() => rm(workersFolder, { recursive: true }))

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quwen-intake-'))
  await mkdir(join(folder, 'assets/sample'), { recursive: true })
  await copyFile('assets/sample/page.txt', join(folder, 'assets/sample/page.txt'))
  const opened = await openLibrary(join(folder, 'library'), {
    announce: () => {},
    shellName: 'browser',
    isSample: false,
  })
  if (!opened.ok) throw new Error(opened.error.kind)
  library = opened.value
  uploads = await openUploads()
})

afterEach(async () => {
  await library.close()
  await uploads.close()
  await rm(folder, { recursive: true })
})

function handlers() {
  const shipped = {
    version: '0',
    screenFolder: '',
    assetsFolder: join(folder, 'assets'),
    workersFolder,
  }
  return intakeHandlers({ library: () => library, uploads, shipped })
}

async function handleOf(bytes: Uint8Array): Promise<string> {
  const handle = await uploads.keep(new Blob([new Uint8Array(bytes)]).stream())
  if (handle === undefined) throw new Error('too large')
  return handle
}

describe('intake', () => {
  it('reads pasted text and takes its articles in, each with the lines it came from', async () => {
    const { 'intake:read': read, 'intake:take-in': takeIn } = handlers()
    const source = await read({ kind: 'text', text: SAMPLE_TEXT })
    if (!source.ok) throw new Error(source.error.kind)
    expect(source.value).toMatchObject({
      name: '',
      encoding: 'utf-8',
      photos: [],
      takenInBefore: [],
    })

    const proposal = splitPage(source.value.text)
    const linesOf = lineRangesOf(proposal)
    const taken = await takeIn({
      source: { name: '', text: source.value.text },
      articles: proposal.articles.map((article) => ({
        doc: documentJson(newDocument(newArticleOf(article))),
        lines: linesOf(article),
        details: NO_DETAILS,
      })),
    })
    if (!taken.ok) throw new Error(taken.error.kind)
    expect(taken.value.map(({ title }) => title)).toEqual(SAMPLE_ARTICLES.map(({ title }) => title))
    expect(taken.value.map(({ sourceHash }) => sourceHash)).toEqual(
      Array(5).fill(source.value.hash),
    )

    const [first] = taken.value
    if (first === undefined) throw new Error('no article')
    const version = await library.version(first.id, 0)
    expect(version).toMatchObject({
      ok: true,
      value: { text: SAMPLE_TEXT.split('\n').slice(2, 21).join('\n') },
    })
  })

  it('notices a page that was taken in before', async () => {
    await handlers()['sample:take-in']({})
    const again = await handlers()['intake:read']({ kind: 'text', text: SAMPLE_TEXT })
    expect(again.ok && again.value.takenInBefore.map(({ title }) => title)).toEqual(
      expect.arrayContaining(SAMPLE_ARTICLES.map(({ title }) => title)),
    )
  })

  it('reads a Word file with its photo in place', async () => {
    const drawing = '<w:r><w:drawing><a:blip r:embed="rId1"/></w:drawing></w:r>'
    const broken = '<w:r><w:drawing><a:blip r:embed="rId2"/></w:drawing></w:r>'
    const bytes = wordFile(
      documentXml(
        paragraph('标题在这里'),
        `<w:p>${broken}</w:p>`,
        `<w:p>${drawing}</w:p>`,
        `<w:p>${run('图为现场。')}</w:p>`,
      ),
      {
        'word/_rels/document.xml.rels':
          '<Relationships><Relationship Id="rId1" Target="media/a.png"/><Relationship Id="rId2" Target="media/b.wmf"/></Relationships>',
        'word/media/a.png': DOT,
        'word/media/b.wmf': new Uint8Array([1, 2, 3]),
      },
    )
    const read = await handlers()['intake:read']({
      kind: 'upload',
      handle: await handleOf(bytes),
      name: '稿.docx',
    })
    if (!read.ok) throw new Error(read.error.kind)
    expect(read.value.text).toContain('\ufffc0\n图为现场。')
    expect(read.value.photos).toMatchObject([{ width: 1, height: 1 }])
    expect(read.value.original?.losses).toContainEqual({
      what: 'picture',
      count: 1,
      carried: false,
    })

    const [article] = splitPage(read.value.text).articles
    const blocks = article === undefined ? [] : newArticleOf(article, read.value.photos).blocks
    expect(blocks).toMatchObject([{ kind: 'photo', caption: '图为现场。' }])
  })

  it('keeps a Word file as it came, and with every article that it was its file', async () => {
    const { 'intake:read': read, 'intake:take-in': takeIn } = handlers()
    const bytes = wordFile(
      documentXml(paragraph('标题在这里'), paragraph('本报讯 近日，区里开会。')),
    )
    const page = await read({ kind: 'upload', handle: await handleOf(bytes), name: '来稿.docx' })
    if (!page.ok) throw new Error(page.error.kind)
    const { text, original } = page.value
    const [article] = splitPage(text).articles
    if (article === undefined) throw new Error('one article')
    const at = '2026-03-01T08:00:00Z'
    const comment = {
      id: 'thread-1',
      quoted: '',
      entries: [{ id: 'entry-1', by: '王五', at, text: '核实' }],
      resolved: null,
    }
    const taken = await takeIn({
      source: { name: '来稿.docx', text, original },
      articles: [
        {
          doc: documentJson(newDocument(newArticleOf(article))),
          lines: [[0, 2]],
          details: NO_DETAILS,
          comments: [comment],
        },
      ],
    })
    const id = taken.ok ? taken.value[0]?.id : undefined
    if (id === undefined) throw new Error('not taken in')

    const version = await library.version(id, 0)
    const file = version.ok ? (version.value.original?.file ?? '') : ''
    expect(Buffer.compare((await library.readOriginal(file)) ?? Buffer.of(), bytes)).toBe(0)
    const stored = await library.current(id)
    expect(stored.ok && stored.value.comments).toEqual([comment])

    const copies: string[] = []
    const openCopy = (copy: { readonly name: string }) => {
      copies.push(copy.name)
      return Promise.resolve({ kind: 'cancelled' as const })
    }
    await openOriginal(id, { library: () => library, openCopy })
    expect(copies).toEqual(['来稿.docx'])

    await library.flush()
    const checked = await checkLibrary(join(folder, 'library'))
    expect(checked).toMatchObject({ ok: true, value: { originals: 1, problems: [], litter: [] } })
    await writeFile(join(folder, 'library/sources', file), 'spoilt')
    const spoilt = await checkLibrary(join(folder, 'library'))
    expect(spoilt.ok && spoilt.value.problems).toMatchObject([{ kind: 'damaged' }])
  })

  it('says when an upload is gone', async () => {
    const read = await handlers()['intake:read']({
      kind: 'upload',
      handle: 'gone-gone',
      name: 'a.txt',
    })
    expect(read).toEqual({ ok: false, error: { kind: 'not-found', path: 'a.txt' } })
  })

  it('never takes the sample into a library that holds something', async () => {
    const first = await handlers()['sample:take-in']({})
    expect(first.ok && first.value).toHaveLength(5)
    const second = await handlers()['sample:take-in']({})
    expect(second).toMatchObject({ ok: false, error: { kind: 'not-empty' } })
    expect(library.rows()).toHaveLength(5)
  })
})
