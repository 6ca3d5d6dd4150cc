import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { assert, array, asyncProperty, constantFrom, record, string } from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { HouseLexicon } from '#core/proofreading/house-lexicon'
import type { Person, Roster } from '#core/roster/roster'
import { tableHandlers } from '#backend/proofreading/table-handlers'
import { csvRows } from '#backend/proofreading/table/csv-rows'
import { peopleRows, readPeople } from '#backend/proofreading/table/people-table'
import { readRows } from '#backend/proofreading/table/read-rows'
import { tableDay } from '#backend/proofreading/table/table-day'
import { readWords } from '#backend/proofreading/table/words-table'
import { csvFile, xlsxFile } from '#backend/proofreading/table/write-rows'
import { FIRST_SETTINGS } from '#backend/preferences/settings'
import { openUploads } from '#backend/uploads'
import { errorOf, openForTest, valueOf } from '../library/open-for-test.ts'
import { temporaryFolder } from '../library/temporary-folder.ts'
import { bundledSheetWorker } from './bundled-sheet-worker.ts'

let workersFolder = ''
beforeAll(async () => {
  workersFolder = await bundledSheetWorker()
})
afterAll(() => rm(workersFolder, { recursive: true }))

const PEOPLE: readonly Person[] = [
  person('虎强', 1, [
    ['管城回族区委书记', '区委', '2018-01-01', null],
    ['区人大常委会主任', '区人大', null, '2020-12-31'],
  ]),
  { ...person('王伟', null, []), note: '=1+2，第一位' },
  person('王伟', null, [['副区长', '', null, null]]),
]

const LEXICON: HouseLexicon = {
  format: 1,
  revision: 0,
  words: [
    word({ list: 'wrong', word: '管城区', right: '管城回族区', reason: '全称，“回族”不省' }),
    word({ list: 'right', word: '-创文-', rule: 'CF-12', reason: "'=不是公式" }),
    word({ list: 'ask', word: '一联三帮' }),
  ],
}

describe('people and words', () => {
  it.each(['csv', 'xlsx'] as const)(
    'go into a %s file and come back as they were',
    async (form) => {
      const desk = await deskWith({ people: PEOPLE, lexicon: LEXICON })
      const people = await desk.write('roster', form)
      expect(people.name).toBe(`人名职务库.${form}`)
      const roster = await desk.read('roster', people)
      expect(valueOf(roster)).toEqual({ kind: 'roster', people: PEOPLE, unread: [] })

      const lexicon = await desk.read('lexicon', await desk.write('lexicon', form))
      expect(valueOf(lexicon)).toEqual({ kind: 'lexicon', words: LEXICON.words, unread: [] })
    },
  )

  it('come back whatever is in them', async () => {
    const text = string({
      unit: constantFrom(...Array.from(`王a，,;"'=+-@\t\n.｜`)),
      maxLength: 12,
    })
    const cell = text.map((value) => value.trim())
    const row = record({ note: cell, title: cell.filter((value) => value !== '') })
    await assert(
      asyncProperty(array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
        const people = rows.map(({ note, title }, at) => ({
          ...person(`人${at}`, at + 1, [[title, '', null, null]]),
          note,
        }))
        const table = [
          HEADER,
          ...peopleRows(people).map((cells) => order.map((name) => cells[name])),
        ]
        const csv = valueOf(csvRows(csvFile(table)))
        expect(valueOf(readPeople(csv, randomUUID)).people).toEqual(people)
        const bytes = await xlsxFile(table)
        expect(unzipSync(bytes)['xl/worksheets/sheet1.xml']).toBeDefined()
      }),
      { numRuns: 60 },
    )
  })
})

describe('a table of people', () => {
  it.each([
    ['UTF-8', '姓名,职务\n虎强,区委书记\n', 'utf8'],
    ['UTF-8 with its mark', '\uFEFF姓名,职务\r\n虎强,区委书记\r\n', 'utf8'],
    ['UTF-16 with tabs, as Excel says Unicode', '\uFEFF姓名\t职务\r\n虎强\t区委书记', 'utf16le'],
    ['semicolons', 'name;title\n虎强;区委书记', 'utf8'],
    [
      'a title above it and an empty line',
      '领导名录,\n,\n姓 名,职务（全称）\n虎强,区委书记',
      'utf8',
    ],
  ] as const)('is read from %s', async (_, text, encoding) => {
    expect(await namesIn(Buffer.from(text, encoding))).toEqual(['虎强 区委书记'])
  })

  it('is read from GB 18030, as Excel in China writes CSV', async () => {
    const gbk = Buffer.from('d0d5c3fb2cd6b0cef10abba2c7bf2cc7f8cedecae9bcc70a', 'hex')
    expect(await namesIn(gbk)).toEqual(['虎强 区无书记'])
  })

  it('makes one person of several rows', () => {
    const { people, unread } = peopleIn(
      '姓名,职务,机构,排序,起,止,备注',
      '张艳敏,区委副书记,区委,2,2019年1月,至今,',
      ',区长,区政府,,2019/1/5,43831,',
      '虎　强,区委书记,区委,1,,,',
      '张艳敏,区人大代表,,,,,',
    )
    expect(unread).toEqual([])
    expect(people.map(({ name, rank }) => [name, rank])).toEqual([
      ['张艳敏', 2],
      ['虎强', 1],
    ])
    expect(people[0]?.posts).toEqual([
      { title: '区委副书记', body: '区委', from: '2019-01-01', to: null },
      { title: '区长', body: '区政府', from: '2019-01-05', to: '2020-01-01' },
      { title: '区人大代表', body: '', from: null, to: null },
    ])
  })

  it('gives a copied row with another name an id of its own', () => {
    const { people } = peopleIn('编号,姓名,职务', 'p1,虎强,区委书记', 'p1,张艳敏,区长')
    expect(people.map(({ id }) => id)).toEqual(['p1', 'new'])
  })

  it('names the lines that it did not understand', () => {
    const { people, unread } = peopleIn(
      '姓名,职务,排序,起',
      '虎强,区委书记,第一,',
      '张艳敏,区长,2,2019-02-30',
      `赵吉平,${'长'.repeat(61)},3,`,
      '杨浩,区领导,4,2019',
    )
    expect(unread).toEqual([2, 3, 4])
    expect(people.map(({ name }) => name)).toEqual(['杨浩'])
  })
})

describe('a table of words', () => {
  it('is signed by who brings it in, where it does not say', () => {
    const rows = valueOf(
      csvRows(
        Buffer.from('列表,词,改为\n总是错,管城区,管城回族区\nask,创文,\n总是错,漏写,\n可疑,词,'),
      ),
    )
    const at = '2026-05-08T12:00:00.000Z'
    const read = valueOf(readWords(rows, { by: '校对科', at, newId: () => 'new' }))
    expect(read.unread).toEqual([4, 5])
    expect(read.words).toMatchObject([
      { list: 'wrong', word: '管城区', right: '管城回族区', by: '校对科', at },
      { list: 'ask', word: '创文', right: '', by: '校对科', at },
    ])
  })
})

describe('a day in a table', () => {
  it.each([
    ['2020-01-01', 'first', '2020-01-01'],
    ['2020/1/1', 'first', '2020-01-01'],
    ['2020年1月1日', 'first', '2020-01-01'],
    ['2020.2', 'last', '2020-02-29'],
    ['2020年', 'last', '2020-12-31'],
    ['43831', 'first', '2020-01-01'],
    ['2020-01-01T00:00:00.000Z', 'first', '2020-01-01'],
    ['至今', 'last', null],
  ] as const)('may be written %s', (cell, end, day) => {
    expect(valueOf(tableDay(cell, end))).toBe(day)
  })

  it.each(['2020-13-01', '2020-02-30', '去年', '1/1/2020'])('is not %s', (cell) => {
    expect(tableDay(cell, 'first').ok).toBe(false)
  })
})

describe('what is no table', () => {
  it.each([
    ['nothing', Buffer.alloc(0), { kind: 'no-rows' }],
    ['only column names', Buffer.from('姓名,职务\n'), { kind: 'no-rows' }],
    ['other columns', Buffer.from('人名,电话\n虎强,1\n'), COLUMNS_MISSING('职务')],
    ['an article', Buffer.from('本报讯 昨日，区里开会。\n'), COLUMNS_MISSING('姓名', '职务')],
    [
      'a quotation that never ends',
      Buffer.from('姓名,职务\n"虎强,区长\n'),
      { kind: 'not-a-table' },
    ],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), { kind: 'not-a-table' }],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), { kind: 'not-a-table' }],
    ['a Word file', workbook({ 'word/document.xml': '<w/>' }), { kind: 'not-a-table' }],
    ['a workbook without sheets', workbook({ 'xl/workbook.xml': '<x/>' }), { kind: 'not-a-table' }],
    ['a bomb', workbook({ 'xl/a.xml': ' '.repeat(61 << 20) }), { kind: 'not-a-table' }],
    ['a torn workbook', workbook({ 'xl/a.xml': '<x/>' }).subarray(0, 60), { kind: 'not-a-table' }],
  ])('is refused in one error: %s', async (_, bytes, error) => {
    const rows = await readRows({ name: 'a.xlsx', bytes, workersFolder })
    const people = rows.ok ? readPeople(rows.value, randomUUID) : rows
    expect(errorOf(people)).toEqual(error)
  })

  it('is refused beyond 8 MB', async () => {
    const bytes = Buffer.alloc((8 << 20) + 1, ',')
    expect(errorOf(await readRows({ name: 'a.csv', bytes, workersFolder }))).toMatchObject({
      kind: 'too-large',
    })
  })

  it('is a cell at the far end of a sheet, and stops nothing', async () => {
    const sheet = await xlsxFile([HEADER, ['虎强', '区委书记']])
    const parts = unzipSync(sheet)
    const name = 'xl/worksheets/sheet1.xml'
    const xml = Buffer.from(parts[name] ?? [])
      .toString()
      .replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')
    const bytes = zipSync({ ...parts, [name]: strToU8(xml) })
    const rows = await readRows({ name: 'a.xlsx', bytes, workersFolder })
    expect(errorOf(rows)).toEqual({ kind: 'not-a-table' })
  })
})

it('writes no cell that Excel would compute', () => {
  const text = Buffer.from(csvFile([['=1+1', '-2', '@x', '＋3', '王']])).toString()
  expect(text).toBe("\uFEFF'=1+1,'-2,'@x,'＋3,王\r\n")
})

it('says that an upload is gone', async () => {
  const desk = await deskWith({ people: [], lexicon: LEXICON })
  expect(errorOf(await desk.readHandle('gone-gone'))).toEqual({ kind: 'upload-gone' })
})

type Post = readonly [title: string, body: string, from: string | null, to: string | null]

function person(name: string, rank: number | null, posts: readonly Post[]): Person {
  return {
    id: `p-${name}-${rank}-${posts.length}`,
    name,
    rank,
    note: '',
    posts: posts.map(([title, body, from, to]) => ({ title, body, from, to })),
  }
}

function word(given: Partial<HouseLexicon['words'][number]>): HouseLexicon['words'][number] {
  return {
    id: `w-${given.word}`,
    list: 'ask',
    word: '',
    right: '',
    rule: null,
    reason: '',
    by: '校对科',
    at: '2026-05-08T12:00:00.000Z',
    ...given,
  }
}

const HEADER = ['姓名', '职务', '机构', '排序', '起', '止', '备注', '编号']
const order = ['name', 'title', 'body', 'rank', 'from', 'to', 'note', 'id'] as const

function COLUMNS_MISSING(...columns: readonly string[]) {
  return { kind: 'columns-missing', columns }
}

function workbook(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  )
}

function peopleIn(...lines: readonly string[]) {
  const rows = valueOf(csvRows(Buffer.from(lines.join('\n'))))
  return valueOf(readPeople(rows, () => 'new'))
}

async function namesIn(bytes: Uint8Array): Promise<readonly string[]> {
  const rows = valueOf(await readRows({ name: 'a.csv', bytes, workersFolder }))
  const { people } = valueOf(readPeople(rows, randomUUID))
  return people.map(({ name, posts }) => `${name} ${posts.map(({ title }) => title).join('、')}`)
}

/** A library with these people and words, and a shell that keeps what it was given. */
async function deskWith({
  people,
  lexicon,
}: {
  readonly people: readonly Person[]
  readonly lexicon: HouseLexicon
}) {
  const { library } = await openForTest(await temporaryFolder())
  const roster: Roster = { format: 1, revision: 0, people }
  valueOf(await library.keepSetup('roster', roster))
  valueOf(await library.keepSetup('lexicon', lexicon))
  const uploads = await openUploads()
  onTestFinished(() => uploads.close())
  const delivered: { readonly name: string; readonly bytes: Uint8Array }[] = []
  const handlers = tableHandlers({
    library: () => library,
    uploads,
    settings: { now: () => FIRST_SETTINGS, update: () => Promise.resolve() },
    shipped: { version: '0', screenFolder: '', assetsFolder: '', workersFolder },
    shell: {
      kind: 'browser',
      pickFolder: () => Promise.resolve(null),
      deliver: (file) => {
        delivered.push(file)
        return Promise.resolve({ kind: 'cancelled' })
      },
      openCopy: () => Promise.resolve({ kind: 'cancelled' }),
      showFolder: () => Promise.resolve(),
      print: () => Promise.resolve(),
      pdf: () => Promise.resolve(null),
      announce: () => {},
      preferencesChanged: () => {},
      readyToClose: () => {},
    },
  })
  const readHandle = (handle: string) =>
    handlers['proofreading:read-table']({ kind: 'roster', handle, name: 'a.csv' })
  return {
    readHandle,
    read: async (kind: 'roster' | 'lexicon', file: { name: string; bytes: Uint8Array }) => {
      const handle = (await uploads.keep(new Blob([new Uint8Array(file.bytes)]).stream())) ?? ''
      return handlers['proofreading:read-table']({ kind, handle, name: file.name })
    },
    write: async (kind: 'roster' | 'lexicon', form: 'csv' | 'xlsx') => {
      valueOf(await handlers['proofreading:write-table']({ kind, form }))
      const file = delivered.at(-1)
      if (file === undefined) throw new Error('nothing was delivered')
      return file
    },
  }
}
