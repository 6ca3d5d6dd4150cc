import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { translate } from '#core/messages/translate'
import { ProfileId, type Role } from '#core/people/profile'
import { signOffSheetWord } from '#core/publishing/sign-off-sheet-word'
import type { RecordEntry, RecordEvent } from '#core/review/record'
import type { SignOffSheet } from '#core/review/sign-off-sheet'
import { SHIPPED_PROCESS } from '#core/review/shipped-process'
import { stagedDuties } from '#core/review/standing-of'
import {
  drawPage,
  openInLibreOffice,
  pageLines,
  SKIPS_LIBRE_OFFICE,
  type Opened,
} from './libre-office.ts'
import { SKIPS_SCHEMA, schemaErrors } from './schema-errors.ts'
import { wordProblems } from './word-check.ts'

const LOOKS = fileURLToPath(new URL('../../out/looks', import.meta.url))
const HASH = 'c0ffee0123456789'.repeat(4)

const PEOPLE: readonly (readonly [string, Role])[] = [
  ['王小明', 'editor'],
  ['李强', 'proofreader'],
  ['赵敏', 'section-head'],
  ['钱进', 'proofreader'],
  ['孙立', 'editor-in-chief'],
  ['周文', 'proofreader'],
  ['欧阳建国', 'editor-in-chief'],
]

function entry(number: number, event: RecordEvent): RecordEntry {
  const [name, role] = PEOPLE[(number - 1) % PEOPLE.length] ?? ['王小明', 'editor']
  const id = ProfileId.parse('11111111-1111-4111-8111-111111111111')
  const at = `2026-05-08T1${number % 10}:05:00.000Z`
  return { number, at, by: { id, name, role, unit: '' }, content: HASH, event, previous: HASH }
}

/** All seven sign-offs, each with this to say. */
function sheet(title: string, opinion: string): SignOffSheet {
  const signed = stagedDuties(SHIPPED_PROCESS).map(({ duty, stage }, index) =>
    entry(index + 1, {
      kind: 'signed',
      duty: duty.id,
      dutyKind: duty.kind,
      dutyName: '',
      stage,
      outcome: index === 2 ? 'return' : 'pass',
      opinion,
      corrections: index * 3,
      characters: 604,
      checks: [],
      waiver: '',
    }),
  )
  const reopened = entry(8, { kind: 'reopened', reason: '数字有误', to: 'first-review' })
  return {
    title,
    byline: '记者 柴琳琳 通讯员 姜璞',
    section: '要闻',
    source: '管城融媒',
    editionDate: '2026-05-09',
    page: '1版',
    stage: 'signed-off',
    characters: 604,
    photos: 2,
    entries: [...signed, reopened],
    checks: [
      { check: 'errors', left: 0 },
      { check: 'headlines', left: 0 },
      { check: 'suggestions', left: 2 },
      { check: 'comments', left: 1 },
      { check: 'captions', left: 0 },
      { check: 'roster', left: 0 },
    ],
    chain: { kind: 'whole', fingerprint: HASH },
    content: HASH,
    isAsReleased: true,
    printedAt: '2026-05-08T20:00:00.000Z',
  }
}

const LONGER = '导向正确，数据已与统计局核对，第三段“万亿”的口径按区政府办公室通报修改，同意刊发。'

function wordOf(...sheets: readonly SignOffSheet[]): Promise<Uint8Array> {
  return signOffSheetWord({
    sheets,
    t: translate('zh'),
    moment: (at) => at.slice(0, 16).replace('T', ' '),
    at: '2026-05-08T20:00:00.000Z',
  })
}

describe('审签单 as a Word file', () => {
  it.skipIf(SKIPS_SCHEMA)(
    'is what the schema of Word allows, and nothing that our files may not have',
    async () => {
      const file = await wordOf(sheet('全区工作会议召开', '同意'), sheet('', LONGER))
      expect(schemaErrors(file)).toEqual([])
      expect(wordProblems(file)).toEqual([])
    },
  )

  it.skipIf(SKIPS_LIBRE_OFFICE)(
    'is one page an article, also with long opinions, and says all that the record does',
    async () => {
      const title = '管城回族区召开经济运行分析会'
      const opened = openInLibreOffice({
        one: await wordOf(sheet(title, '同意')),
        long: await wordOf(sheet(title, LONGER.repeat(2))),
        endless: await wordOf(sheet(title, LONGER.repeat(12))),
        several: await wordOf(sheet(title, '同意'), sheet('第二篇', LONGER)),
      })
      const of = (name: string): Opened => {
        const found = opened.get(name)
        if (found === undefined) throw new Error(name)
        return found
      }
      mkdirSync(LOOKS, { recursive: true })
      for (const name of ['one', 'long', 'endless', 'several'])
        drawPage(of(name).pdf, 1, join(LOOKS, `sign-off-sheet-${name}.png`))
      expect(['one', 'long', 'several'].map((name) => of(name).pages)).toEqual([1, 1, 2])
      expect(of('endless').pages).toBeGreaterThan(1)
      const text = of('one').text.replaceAll(/\s/gu, '')
      for (const said of [
        title,
        '柴琳琳',
        '初审',
        '退改',
        '欧阳建国',
        '总编辑',
        '数字有误',
        '已清',
        HASH,
      ])
        expect(text).toContain(said)
      expect(pageLines(of('several').pdf, 2).join('')).toContain('第二篇')
      rmSync(dirname(of('one').pdf), { recursive: true })
    },
    120_000,
  )
})
