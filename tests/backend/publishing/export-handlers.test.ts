import { randomUUID } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FIRST_SETTINGS } from '#backend/preferences/settings'
import { exportHandlers } from '#backend/publishing/export-handlers'
import type { ExportedFile } from '#backend/publishing/exported-file'
import type { Library } from '#backend/library/library'
import type { NativeShell } from '#backend/shell'
import type { Question } from '#bridge/contract'
import { ArticleId } from '#core/article/article'
import { documentJson } from '#core/article/document'
import { FIRST_CHOICE, type ExportChoice } from '#core/forms/export-order'
import { ok } from '#core/shared/result'
import { article, paragraph, suggestedArticle } from '../../core/review/suggested-article.ts'
import { photoFile } from '../../word/photo-fixtures.ts'
import { richArticle } from '../../word/rich-article.ts'
import { sampleDocuments } from '../../word/sample-articles.ts'
import { wordProblems } from '../../word/word-check.ts'
import { openPackage, paragraphText } from '../../word/word-package.ts'
import { elements } from '../../word/xml-tree.ts'
import { createArticle, documentSaying, openForTest, valueOf } from '../library/open-for-test.ts'
import { temporaryFolder } from '../library/temporary-folder.ts'
import { bundledWorkers } from '../photo/workers-folder.ts'

const JOB = 'job-00000001'

/** A shell whose editor always says yes to where a file goes. */
const NO_FOLDER: NativeShell['pickFolder'] = () => Promise.resolve(null)

function deskShell(pickFolder: NativeShell['pickFolder']) {
  const delivered: ExportedFile[] = []
  const heard: unknown[] = []
  const shell: NativeShell = {
    kind: 'browser',
    pickFolder,
    deliver: (file) => {
      delivered.push(file)
      return Promise.resolve({ kind: 'saved', path: file.name })
    },
    openCopy: () => Promise.resolve({ kind: 'cancelled' }),
    showFolder: () => Promise.resolve(),
    print: () => Promise.resolve(),
    pdf: () => Promise.resolve(null),
    announce: (name, news) => {
      heard.push([name, news])
    },
    preferencesChanged: () => undefined,
    readyToClose: () => undefined,
  }
  return { shell, delivered, heard }
}

const settings = {
  now: () => FIRST_SETTINGS,
  update: () => Promise.resolve(),
}

function handlersFor(library: Library, pickFolder = NO_FOLDER) {
  const desk = deskShell(pickFolder)
  const shipped = { version: '', screenFolder: '', assetsFolder: '', workersFolder }
  const parts = { library: () => library, shell: desk.shell, settings, shipped }
  return { ...desk, handlers: exportHandlers(parts) }
}

async function libraryWith(titles: readonly string[]) {
  const { library } = await openForTest(await temporaryFolder())
  const ids: ArticleId[] = []
  for (const title of titles) {
    // oxlint-disable-next-line no-await-in-loop -- in this order
    ids.push((await createArticle(library, documentSaying(title, `${title}的正文。`))).id)
  }
  return { library, ids }
}

const words = (docx: Uint8Array) => elements(openPackage(docx).body, 'w:p').map(paragraphText)

const order = (
  ids: readonly ArticleId[],
  together: boolean,
  choice: Partial<ExportChoice> = {},
): Question<'export:articles'> => ({
  ...FIRST_CHOICE,
  ...choice,
  job: JOB,
  ids: [...ids],
  style: 'newspaper',
  together,
})

/** The library, with a comment in every article whose words are gone. */
function withOrphans(library: Library): Library {
  const entry = { id: 'entry', by: '赵编审', at: '2026-11-23T01:00:00.000Z', text: '请核' }
  const orphan = { id: 'orphan', quoted: '旧词', entries: [entry], resolved: null }
  return {
    ...library,
    current: async (id) => {
      const current = await library.current(id)
      return current.ok ? ok({ ...current.value, comments: [orphan] }) : current
    },
  }
}

/** The library, with a text in one article that the schema does not know. */
function withStrangeText(library: Library, strange: ArticleId): Library {
  return {
    ...library,
    current: async (id) => {
      const current = await library.current(id)
      if (!current.ok || id !== strange) return current
      return ok({ ...current.value, doc: { type: 'doc', content: [{ type: 'poem' }] } })
    },
  }
}

/** Names of the states that the library keeps of what it sent out. */
async function sentOf(folder: string, id: ArticleId): Promise<readonly string[]> {
  const packages = join(folder, 'articles', id, 'packages')
  return readdir(packages).catch(() => [])
}

const textIn = (files: readonly ExportedFile[]) =>
  new TextDecoder().decode(files[0]?.bytes ?? new Uint8Array())

let workersFolder = ''
beforeAll(async () => {
  workersFolder = await bundledWorkers('backend/publishing/export-worker.ts')
})
afterAll(() => rm(workersFolder, { recursive: true }))

describe('exporting to Word', () => {
  it.each([
    ['tracked', 2],
    ['final', 0],
  ] as const)('says how many comments a %s file has no place for', async (changes, count) => {
    const { library, ids } = await libraryWith(['甲', '乙'])
    const { handlers } = handlersFor(withOrphans(library))
    const { left } = valueOf(await handlers['export:articles'](order(ids, true, { changes })))
    expect(left).toBe(count)
  })

  it('puts several articles into one file, in the order asked for', async () => {
    const { library, ids } = await libraryWith(['甲', '乙', '丙'])
    const { handlers, delivered } = handlersFor(library)
    const answer = valueOf(await handlers['export:articles'](order(ids.toReversed(), true)))
    expect(answer).toEqual({
      delivered: { kind: 'saved', path: '丙等3篇.docx' },
      failures: [],
      left: 0,
      cancelledAfter: null,
    })
    expect(words(delivered[0]?.bytes ?? new Uint8Array())).toEqual([
      '丙',
      '丙的正文。',
      '乙',
      '乙的正文。',
      '甲',
      '甲的正文。',
    ])
  })

  it('puts every article into a file of its own, with names that differ', async () => {
    const { library, ids } = await libraryWith(['简讯', '简讯', '甲：乙/丙', ''])
    const { handlers, delivered } = handlersFor(library)
    valueOf(await handlers['export:articles'](order(ids, false)))
    const [zip] = delivered
    expect(zip?.name).toBe('简讯等4篇.zip')
    const files = unzipSync(zip?.bytes ?? new Uint8Array())
    expect(Object.keys(files)).toEqual([
      '简讯.docx',
      '简讯 (2).docx',
      '甲：乙丙.docx',
      '（无标题）.docx',
    ])
    expect(Object.values(files).flatMap(wordProblems)).toEqual([])
  })

  it('names a single file after the article and signs it with the byline', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const [first] = sampleDocuments()
    const row = await createArticle(library, first === undefined ? {} : documentJson(first))
    const { handlers, delivered } = handlersFor(library)
    valueOf(await handlers['export:articles'](order([row.id], false)))
    expect(delivered[0]?.name).toBe('管城回族区第三批重大项目集中开工.docx')
    const { parts } = openPackage(delivered[0]?.bytes ?? new Uint8Array())
    const properties = parts.get('docProps/core.xml')
    expect(properties?.children.flatMap((one) => elements(one, 'dc:creator'))[0]?.text).toBe(
      '柴琳琳、姜璞',
    )
  })

  it('exports the text on the desk, also what is not on disk yet', async () => {
    const { library, ids } = await libraryWith(['旧标题'])
    const [id] = ids
    if (id === undefined) throw new Error('there is one article')
    valueOf(await library.change({ id, base: 0, doc: documentSaying('新标题') }))
    const { handlers, delivered } = handlersFor(library)
    valueOf(await handlers['export:articles'](order(ids, true)))
    expect(words(delivered[0]?.bytes ?? new Uint8Array())).toEqual(['新标题'])
  })

  it('puts the final text of suggestions out, and no photo that is struck', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const { id } = await createArticle(library, documentJson(suggestedArticle()))
    const { handlers, delivered } = handlersFor(library)
    valueOf(await handlers['export:articles'](order([id], false)))
    const final = ['昨日上午，会议中心坐满了人。', '会上宣读了决定。', '会场']
    expect(delivered[0]?.name).toBe('区里开会.docx')
    expect(words(delivered[0]?.bytes ?? new Uint8Array())).toEqual([
      '区里开会',
      ...final,
      '记者 王小明',
    ])
  })

  it('says how far it is, and says the end', async () => {
    const { library, ids } = await libraryWith(['甲', '乙', '丙'])
    const { handlers, heard } = handlersFor(library)
    valueOf(await handlers['export:articles'](order(ids, true)))
    expect(heard[0]).toEqual(['export:progressed', { job: JOB, done: 1, total: 3 }])
    expect(heard.at(-1)).toEqual(['export:progressed', { job: JOB, done: 3, total: 3 }])
  })

  it('remembers what went out with suggestions, for the day it comes back', async () => {
    const folder = await temporaryFolder()
    const { library } = await openForTest(folder)
    const { id } = await createArticle(library, documentJson(suggestedArticle()))
    const { handlers, delivered } = handlersFor(library)
    valueOf(await handlers['export:articles'](order([id], false)))
    expect(await sentOf(folder, id)).toEqual([])
    valueOf(await handlers['export:articles'](order([id], false, { changes: 'tracked' })))
    const [kept = ''] = await sentOf(folder, id)
    const properties = unzipSync(delivered[1]?.bytes ?? new Uint8Array())['docProps/custom.xml']
    expect(strFromU8(properties ?? new Uint8Array())).toContain(kept.replace('.json', ''))
  })

  it('delivers nothing when it is cancelled before an article is whole', async () => {
    const { library, ids } = await libraryWith(['甲', '乙', '丙'])
    const { handlers, delivered, heard } = handlersFor(library)
    const running = handlers['export:articles'](order(ids, false))
    await handlers['export:cancel']({ job: JOB })
    expect(valueOf(await running)).toEqual({
      delivered: null,
      failures: [],
      left: 0,
      cancelledAfter: 0,
    })
    expect(delivered).toEqual([])
    expect(heard.length).toBeLessThan(3)
  })

  it.each(['zip', 'folder'] as const)(
    'keeps what is whole when it is cancelled half way, in a %s',
    async (into) => {
      const folder = await temporaryFolder()
      const { library, ids } = await libraryWith(['甲', '乙', '丙', '丁'])
      const third = ids[2]
      const cancelling: Library = {
        ...library,
        current: async (id) => {
          if (id === third) await handlers['export:cancel']({ job: JOB })
          return library.current(id)
        },
      }
      const { handlers, delivered } = handlersFor(cancelling, () => Promise.resolve(folder))
      const wanted = order(ids, false, { form: 'txt', into })
      const { cancelledAfter, failures } = valueOf(await handlers['export:articles'](wanted))
      expect([cancelledAfter, failures]).toEqual([2, []])
      const names =
        into === 'folder'
          ? await readdir(folder)
          : Object.keys(unzipSync(delivered[0]?.bytes ?? new Uint8Array()))
      expect(names.toSorted()).toEqual(['乙.txt', '甲.txt'])
    },
  )

  it.each([true, false])('leaves only those behind that fail, together %s', async (together) => {
    const { library, ids } = await libraryWith(['甲', '乙'])
    const gone = ArticleId.parse(randomUUID())
    const { id: bad } = await createArticle(library, documentSaying('丙'))
    const { handlers, delivered } = handlersFor(withStrangeText(library, bad))
    const wanted = order([gone, bad, ...ids], together, { form: 'txt' })
    const { failures } = valueOf(await handlers['export:articles'](wanted))
    expect(failures).toEqual([
      { id: gone, failure: { kind: 'not-found', id: gone } },
      { id: bad, failure: { kind: 'unwritten', reason: expect.stringContaining('poem') } },
    ])
    expect(delivered[0]?.name).toBe(together ? '甲等2篇.txt' : '甲等2篇.zip')
  })

  it('delivers nothing when every article fails', async () => {
    const { library } = await libraryWith([])
    const { handlers, delivered } = handlersFor(library)
    const wanted = order([ArticleId.parse(randomUUID())], true)
    const { delivered: path, failures } = valueOf(await handlers['export:articles'](wanted))
    expect([path, failures.length, delivered]).toEqual([null, 1, []])
  })
})

describe('exporting in other forms', () => {
  it('writes plain text for old Windows programs when asked to', async () => {
    const { library, ids } = await libraryWith(['甲'])
    const { handlers, delivered } = handlersFor(library)
    valueOf(await handlers['export:articles'](order(ids, false, { form: 'txt', forNotepad: true })))
    expect(delivered[0]?.name).toBe('甲.txt')
    const bytes = delivered[0]?.bytes ?? new Uint8Array()
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf])
    expect(strFromU8(bytes.slice(3))).toBe('主题：甲\r\n正文：\r\n　　甲的正文。\r\n')
  })

  it.each([
    ['final', '今年上半年增收'],
    ['original', '今年以来增收'],
  ] as const)('writes what becomes of suggestions: %s', async (changes, said) => {
    const { library } = await openForTest(await temporaryFolder())
    const doc = article({ title: '增收' }, paragraph('今年[-以来-][+上半年+]增收'))
    const { id } = await createArticle(library, documentJson(doc))
    const { handlers, delivered } = handlersFor(library)
    valueOf(await handlers['export:articles'](order([id], false, { form: 'md', changes })))
    expect(textIn(delivered)).toContain(said)
  })

  it('puts photos beside what names them, and each only once', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const media = valueOf(await library.keepPhoto(photoFile('street.jpg'), 'jpg'))
    const doc = richArticle([{ media, width: 1200, height: 800 }])
    const ids = [
      await createArticle(library, documentJson(doc)),
      await createArticle(library, documentJson(doc)),
    ].map(({ id }) => id)
    const { handlers, delivered } = handlersFor(library)
    valueOf(await handlers['export:articles'](order(ids, false, { form: 'md' })))
    const files = unzipSync(delivered[0]?.bytes ?? new Uint8Array())
    const folder = Object.keys(files).filter((name) => name.startsWith('图片/'))
    expect(folder).toHaveLength(1)
    const text = strFromU8(
      Object.entries(files).find(([name]) => name.endsWith('.md'))?.[1] ?? new Uint8Array(),
    )
    expect(text).toContain(`](<${folder[0]}>)`)
  })

  it('puts files into a folder and replaces none that is there', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, '甲.txt'), '早就在这里')
    const { library, ids } = await libraryWith(['甲', '乙'])
    const { handlers, delivered } = handlersFor(library, () => Promise.resolve(folder))
    const wanted = order(ids, false, { form: 'txt', into: 'folder' })
    const answer = valueOf(await handlers['export:articles'](wanted))
    expect(answer.delivered).toEqual({ kind: 'saved', path: folder })
    expect((await readdir(folder)).toSorted()).toEqual(['乙.txt', '甲 (2).txt', '甲.txt'])
    expect(await readFile(join(folder, '甲.txt'), 'utf8')).toBe('早就在这里')
    expect(delivered).toEqual([])
  })

  it('says which articles the disk refused, and leaves no half of them', async () => {
    const folder = await temporaryFolder()
    // A file where the folder of the photos would be.
    await writeFile(join(folder, '图片'), '')
    const { library, ids } = await libraryWith(['甲'])
    const media = valueOf(await library.keepPhoto(photoFile('street.jpg'), 'jpg'))
    const doc = richArticle([{ media, width: 1200, height: 800 }])
    const { id } = await createArticle(library, documentJson(doc))
    const { handlers } = handlersFor(library, () => Promise.resolve(folder))
    const wanted = order([...ids, id], false, { form: 'md', into: 'folder' })
    const { failures, delivered } = valueOf(await handlers['export:articles'](wanted))
    expect(failures).toEqual([{ id, failure: expect.objectContaining({ path: folder }) }])
    expect(delivered).toEqual({ kind: 'saved', path: folder })
  })

  it('writes the corrections of a proof, by author where nothing was submitted', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const { id } = await createArticle(library, documentJson(suggestedArticle()))
    const { handlers, delivered } = handlersFor(library)
    valueOf(
      await handlers['export:articles'](order([id], false, { form: 'proof', changes: 'tracked' })),
    )
    expect(delivered[0]?.name).toBe('区里开会.html')
    expect(textIn(delivered)).toContain('■ 王编辑')
  })
})

describe('the rescue of a text', () => {
  it('works when the library is no longer there', async () => {
    const folder = await temporaryFolder()
    const { library } = await openForTest(folder)
    const { id } = await createArticle(library)
    const untouchable = new Proxy(library, {
      get: () => {
        throw new Error('the library must not be asked')
      },
    })
    await rm(folder, { recursive: true })
    const { handlers, delivered } = handlersFor(untouchable)
    const doc = documentSaying('抢救出来的稿子', '最后一段。')
    valueOf(await handlers['article:rescue']({ id, doc }))
    expect(delivered[0]?.name).toBe('抢救出来的稿子.docx')
    expect(words(delivered[0]?.bytes ?? new Uint8Array())).toEqual(['抢救出来的稿子', '最后一段。'])
  })

  it('brings out every word of a document that the schema refuses', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const { id } = await createArticle(library)
    const { handlers, delivered } = handlersFor(library)
    const strange = {
      type: 'doc',
      content: [{ type: 'poem', content: [{ type: 'text', text: '床前明月光' }] }],
    }
    valueOf(await handlers['article:rescue']({ id, doc: strange }))
    expect(words(delivered[0]?.bytes ?? new Uint8Array())).toEqual(['床前明月光'])
    expect(wordProblems(delivered[0]?.bytes ?? new Uint8Array())).toEqual([])
  })
})
