import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { FIRST_SETTINGS } from '#backend/preferences/settings'
import { exportHandlers } from '#backend/publishing/export-handlers'
import type { ExportedFile } from '#backend/publishing/export-word'
import type { Library } from '#backend/library/library'
import type { NativeShell } from '#backend/shell'
import type { Question } from '#bridge/contract'
import { ArticleId } from '#core/article/article'
import { documentJson } from '#core/article/document'
import { suggestedArticle } from '../../core/review/suggested-article.ts'
import { sampleDocuments } from '../../word/sample-articles.ts'
import { wordProblems } from '../../word/word-check.ts'
import { openPackage, paragraphText } from '../../word/word-package.ts'
import { elements } from '../../word/xml-tree.ts'
import {
  createArticle,
  documentSaying,
  errorOf,
  openForTest,
  valueOf,
} from '../library/open-for-test.ts'
import { temporaryFolder } from '../library/temporary-folder.ts'

const JOB = 'job-00000001'

/** A shell whose editor always says yes to where a file goes. */
function deskShell() {
  const delivered: ExportedFile[] = []
  const heard: unknown[] = []
  const shell: NativeShell = {
    kind: 'browser',
    pickFolder: () => Promise.resolve(null),
    deliver: (file) => {
      delivered.push(file)
      return Promise.resolve({ kind: 'saved', path: file.name })
    },
    openCopy: () => Promise.resolve({ kind: 'cancelled' }),
    showFolder: () => Promise.resolve(),
    print: () => Promise.resolve(),
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

function handlersFor(library: Library) {
  const desk = deskShell()
  const parts = { library: () => library, shell: desk.shell, settings }
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

const order = (ids: readonly ArticleId[], together: boolean): Question<'export:word'> => ({
  job: JOB,
  ids: [...ids],
  style: 'newspaper',
  together,
})

describe('exporting to Word', () => {
  it('puts several articles into one file, in the order asked for', async () => {
    const { library, ids } = await libraryWith(['甲', '乙', '丙'])
    const { handlers, delivered } = handlersFor(library)
    const answer = valueOf(await handlers['export:word'](order(ids.toReversed(), true)))
    expect(answer).toEqual({ kind: 'saved', path: '丙等3篇.docx' })
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
    valueOf(await handlers['export:word'](order(ids, false)))
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
    valueOf(await handlers['export:word'](order([row.id], false)))
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
    valueOf(await handlers['export:word'](order(ids, true)))
    expect(words(delivered[0]?.bytes ?? new Uint8Array())).toEqual(['新标题'])
  })

  it('puts the final text of suggestions out, and no photo that is struck', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const { id } = await createArticle(library, documentJson(suggestedArticle()))
    const { handlers, delivered } = handlersFor(library)
    valueOf(await handlers['export:word'](order([id], false)))
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
    valueOf(await handlers['export:word'](order(ids, true)))
    expect(heard[0]).toEqual(['export:progressed', { job: JOB, done: 1, total: 3 }])
    expect(heard.at(-1)).toEqual(['export:progressed', { job: JOB, done: 3, total: 3 }])
  })

  it('stops when it is cancelled and delivers nothing', async () => {
    const { library, ids } = await libraryWith(['甲', '乙', '丙'])
    const { handlers, delivered, heard } = handlersFor(library)
    const running = handlers['export:word'](order(ids, false))
    await handlers['export:cancel']({ job: JOB })
    expect(valueOf(await running)).toEqual({ kind: 'cancelled' })
    expect(delivered).toEqual([])
    expect(heard.length).toBeLessThan(3)
  })

  it('says which article is not there and delivers nothing', async () => {
    const { library, ids } = await libraryWith(['甲'])
    const { handlers, delivered } = handlersFor(library)
    const id = ArticleId.parse(randomUUID())
    const answer = await handlers['export:word'](order([...ids, id], true))
    expect(errorOf(answer)).toEqual({ kind: 'not-found', id })
    expect(delivered).toEqual([])
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
