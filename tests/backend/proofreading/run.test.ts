import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ArticleId } from '#core/article/article'
import { documentJson } from '#core/article/document'
import { seenIn } from '#core/proofreading/ignored'
import type { LexiconWord } from '#core/proofreading/house-lexicon'
import { SHIPPED_SETUP, type Setup } from '#core/proofreading/setup'
import type { Library } from '#backend/library/library'
import { FIRST_SETTINGS } from '#backend/preferences/settings'
import { runHandlers } from '#backend/proofreading/run-handlers'
import type { NativeShell } from '#backend/shell'
import { article, paragraph } from '../../core/review/suggested-article.ts'
import { createArticle, documentSaying, openForTest, valueOf } from '../library/open-for-test.ts'
import { temporaryFolder } from '../library/temporary-folder.ts'
import { bundledRunWorkers } from './run-workers.ts'

const JOB = 'job-00000001'

let workersFolder: string

beforeAll(async () => {
  workersFolder = await bundledRunWorkers()
})

afterAll(() => rm(workersFolder, { recursive: true, force: true }))

function deskWith(library: Library) {
  const delivered: { readonly name: string; readonly bytes: Uint8Array }[] = []
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
    pdf: () => Promise.resolve(null),
    announce: (name, news) => {
      heard.push([name, news])
    },
    preferencesChanged: () => undefined,
    readyToClose: () => undefined,
  }
  const handlers = runHandlers({
    library: () => library,
    shell,
    settings: { now: () => FIRST_SETTINGS, update: () => Promise.resolve() },
    shipped: { version: '', screenFolder: '', assetsFolder: '', workersFolder },
  })
  return { handlers, delivered, heard }
}

const WRONG: LexiconWord = {
  id: 'w1',
  list: 'wrong',
  word: '区闻报',
  right: '《区闻》',
  rule: null,
  reason: '',
  by: '甲',
  at: '2020-09-30T00:00:00.000Z',
}

/** The desk's one word and no rule of ours that could find something beside it. */
const HOUSE: Setup = {
  ...SHIPPED_SETUP,
  lexicon: { ...SHIPPED_SETUP.lexicon, words: [WRONG] },
}
const ONLY = ['HW-WRONG']

async function libraryOf(count: number, text = '记者从区闻报获悉，好。') {
  const folder = await temporaryFolder()
  const { library } = await openForTest(folder)
  const ids: ArticleId[] = []
  for (let number = 1; number <= count; number += 1) {
    // oxlint-disable-next-line no-await-in-loop -- in this order
    ids.push((await createArticle(library, documentSaying(`第${number}稿`, text))).id)
  }
  return { library, ids, folder }
}

describe('a run over many articles', () => {
  it('reports them in the order asked for, under the library’s setup', async () => {
    const { library, ids } = await libraryOf(3, '记者从区闻报获悉，按装。')
    valueOf(await library.keepSetup('lexicon', HOUSE.lexicon))
    const { handlers, heard } = deskWith(library)
    const order = { job: JOB, ids: ids.toReversed(), trial: null, only: ['HW-WRONG', 'CF'] }
    const report = valueOf(await handlers['proofreading:run'](order))
    expect(report?.articles.map(({ title }) => title)).toEqual(['第3稿', '第2稿', '第1稿'])
    expect(report?.articles[0]).toMatchObject({
      findings: [
        { rule: 'HW-WRONG', text: '区闻报', place: { field: 'body', index: 0 } },
        { rule: 'CF-003', text: '按装', before: '记者从区闻报获悉，', after: '。' },
      ],
      weight: 3,
    })
    // Three of 第3稿 and twelve of the paragraph, three times.
    expect(report?.total).toMatchObject({ articles: 3, characters: 45, errors: 6, weight: 9 })
    expect(heard.at(-1)).toEqual(['proofreading:progressed', { job: JOB, done: 3, total: 3 }])
  })

  it('reads the final text of suggestions', async () => {
    const { library } = await libraryOf(0)
    const suggested = article(
      { title: '[-旧-]题' },
      paragraph('记者从区[-旧-]闻报获悉[-区闻报-]。'),
    )
    await createArticle(library, documentJson(suggested))
    const { handlers } = deskWith(library)
    const order = { job: JOB, ids: null, trial: HOUSE, only: ONLY }
    const report = valueOf(await handlers['proofreading:run'](order))
    expect(report?.articles).toMatchObject([
      {
        title: '题',
        findings: [{ text: '区闻报', from: 3, to: 6, before: '记者从', after: '获悉。' }],
      },
    ])
    expect(report?.total.characters).toBe(10)
  })

  it('takes every article on the desk and none of the waste bin', async () => {
    const { library, ids } = await libraryOf(3)
    valueOf(await library.trash(ids.slice(0, 1)))
    const { handlers } = deskWith(library)
    const order = { job: JOB, ids: null, trial: HOUSE, only: ONLY }
    const report = valueOf(await handlers['proofreading:run'](order))
    expect(report?.total).toMatchObject({ articles: 2, errors: 2 })
    expect(valueOf(await library.setup())).toEqual(SHIPPED_SETUP)
  })

  it('leaves out what the desk ignores, but not in a trial', async () => {
    const { library, ids } = await libraryOf(1)
    const [id] = ids
    if (id === undefined) throw new Error('one article')
    valueOf(await library.keepSetup('lexicon', HOUSE.lexicon))
    const seen = seenIn('记者从区闻报获悉，好。', {
      rule: 'HW-WRONG',
      field: 'body',
      from: 3,
      to: 6,
    })
    const ignored = { ...seen, scope: 'here', by: '甲', at: WRONG.at, reason: '' } as const
    valueOf(await library.keepProofRecord(id, { format: 1, ignored: [ignored], headlines: [] }))
    const { handlers } = deskWith(library)
    const order = { job: JOB, ids: null, only: ONLY }
    const report = valueOf(await handlers['proofreading:run']({ ...order, trial: null }))
    expect(report?.total.errors).toBe(0)
    const trial = valueOf(await handlers['proofreading:run']({ ...order, trial: HOUSE }))
    expect(trial?.total.errors).toBe(1)
  })

  it('names the articles it cannot read and reports the others', async () => {
    const { library, ids, folder } = await libraryOf(2)
    await library.close()
    await writeFile(join(folder, 'articles', String(ids[0]), 'article.json'), 'damaged')
    await rm(join(folder, 'articles', String(ids[0]), 'article.previous.json'), { force: true })
    const again = (await openForTest(folder)).library
    const { handlers } = deskWith(again)
    const order = { job: JOB, ids, trial: HOUSE, only: ONLY }
    const report = valueOf(await handlers['proofreading:run'](order))
    expect(report?.unread).toEqual([ids[0]])
    expect(report?.total).toMatchObject({ articles: 1, errors: 1 })
  })

  it('holds whole articles up to two thousand findings and counts all', async () => {
    const { library } = await libraryOf(3, '区闻报、'.repeat(900))
    const { handlers } = deskWith(library)
    const order = { job: JOB, ids: null, trial: HOUSE, only: ONLY }
    const report = valueOf(await handlers['proofreading:run'](order))
    expect(report?.articles.map(({ findings }) => findings.length)).toEqual([900, 900])
    expect(report?.total).toMatchObject({ articles: 3, errors: 2700 })
  })

  it('stops when it is cancelled', async () => {
    const { library } = await libraryOf(2, '区闻报、'.repeat(4000))
    const { handlers, heard } = deskWith(library)
    const order = { job: JOB, ids: null, trial: HOUSE, only: null }
    const running = handlers['proofreading:run'](order)
    await handlers['proofreading:cancel']({ job: JOB })
    expect(valueOf(await running)).toBeNull()
    expect(heard).not.toContainEqual(['proofreading:progressed', { job: JOB, done: 2, total: 2 }])
    expect(await handlers['proofreading:report']({ job: JOB, form: 'xlsx' })).toEqual({
      ok: false,
      error: { kind: 'report-gone' },
    })
  })
})

describe('the report of a run as a file', () => {
  it.each([
    ['xlsx', /^xl\/.*\.xml$/u, /<c r="C\d+"/gu],
    ['docx', /^word\/document\.xml$/u, /<w:tr[ >]/gu],
  ] as const)('holds every finding as %s', async (form, parts, rows) => {
    const { library } = await libraryOf(3, '=区闻报\u0001、'.repeat(100))
    const { handlers, delivered } = deskWith(library)
    await handlers['proofreading:run']({ job: JOB, ids: null, trial: HOUSE, only: ONLY })
    const answer = await handlers['proofreading:report']({ job: JOB, form })
    expect(answer).toEqual({ ok: true, value: { kind: 'saved', path: `校对报告.${form}` } })
    const files = unzipSync(delivered[0]?.bytes ?? new Uint8Array())
    const text = Object.entries(files)
      .filter(([path]) => parts.test(path))
      .map(([, bytes]) => strFromU8(bytes))
      .join('')
    for (const words of ['第1稿', '第3稿', '第1段', '错误', '《区闻》', '差错率'])
      expect(text).toContain(words)
    expect(text.match(rows)).toHaveLength(3 * 100 + 1)
  })

  it('is kept for the last few runs', async () => {
    const { library } = await libraryOf(1)
    const { handlers } = deskWith(library)
    const jobs = ['job-1', 'job-2', 'job-3', 'job-4', 'job-5']
    for (const job of jobs) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await handlers['proofreading:run']({ job, ids: null, trial: HOUSE, only: ONLY })
    }
    const asked = jobs.map((job) => handlers['proofreading:report']({ job, form: 'xlsx' }))
    expect((await Promise.all(asked)).map(({ ok }) => ok)).toEqual([false, true, true, true, true])
  })
})
