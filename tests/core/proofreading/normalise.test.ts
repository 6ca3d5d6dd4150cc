import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges, safeChanges } from '#core/proofreading/normalise'
import { proofreader } from '#core/proofreading/proofreader'
import { SHIPPED_SETUP } from '#core/proofreading/setup'
import { exampleArticle } from './example-article.ts'

const READER = proofreader(SHIPPED_SETUP)

function normalised(text: string): string {
  return applyChanges(text, safeChanges(exampleArticle({ paragraphs: [text] }), READER))
}

describe('一键规范', () => {
  it.each([
    ['他说:"要落实\'六稳\'任务,抓紧."', '他说：“要落实‘六稳’任务，抓紧。”'],
    [
      '居民王大爷笑着说:"住了二十年,终于用上电梯了!"',
      '居民王大爷笑着说：“住了二十年，终于用上电梯了！”',
    ],
    [
      '区民政局(以下简称民政局）负责;区统计局（园区)配合.',
      '区民政局（以下简称民政局）负责；区统计局（园区）配合。',
    ],
    ['目标--打造新引擎...', '目标——打造新引擎……'],
    ['投资１３７．９亿元,增长３％.', '投资137.9亿元，增长3%。'],
    ['真的吗?!太好了!!', '真的吗？！太好了！！'],
    ['落实"六稳","六保",提速.', '落实“六稳”，“六保”，提速。'],
    [
      '《办法》(试行)印发,共5章,28条;自10月1日起施行.',
      '《办法》（试行）印发，共5章，28条；自10月1日起施行。',
    ],
  ])('makes “%s” right', (written, right) => {
    expect(normalised(written)).toBe(right)
  })

  it.each([
    '上午8:30，比例1:500，增长3.6%，投资1,379万元。',
    '详见https://www.zynews.cn/a,b?c=1;d=2。',
    'He said "ok", and left (at once).',
    '1-8月份，15%-30%，2020-09-29。',
    '全区 上下',
    '一台19"显示器，他说"好。',
    '，竞争力强',
    'I’m OK，It’s 5 o’clock。',
  ])('leaves “%s” alone', (text) => {
    expect(normalised(text)).toBe(text)
  })

  it('has nothing left to do a second time, whatever stands together', () => {
    const scraps = array(constantFrom(...SCRAPS), { maxLength: 24 })
    assert(
      property(scraps, (parts) => {
        const once = normalised(parts.join(''))
        expect(normalised(once)).toBe(once)
      }),
      { numRuns: 1000 },
    )
  })

  it('changes no Han character, letter or number', () => {
    const scraps = array(constantFrom(...SCRAPS), { maxLength: 24 })
    assert(
      property(scraps, (parts) => {
        const text = parts.join('')
        expect(wordsOf(normalised(text))).toBe(wordsOf(text))
      }),
    )
  })
})

const MARKS = '，。、；：？！“”‘’（）《》…—·,.;:?!()"\'-．·％ 　\n１Ａ'

const SCRAPS = [
  ...MARKS.split(''),
  '...',
  '--',
  '会议',
  '一',
  'GDP',
  '8',
  '30',
  '3.6%',
  '😀',
  '\uE000',
]

function wordsOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}
