import { describe, expect, it } from 'vitest'
import { HOUSE_STYLES } from '#core/house-style/house-styles'
import { breakLines } from '#core/layout/break-lines'
import { faceOf } from '#core/layout/face'
import { glyphsOf } from '#core/layout/glyph'
import { TABLE_METRICS } from '#core/layout/metrics'

const face = faceOf(HOUSE_STYLES.newspaper, 'body')

/** Lines of so many characters of 16 pt. */
function linesOf(text: string, characters: number, indent = 0): readonly string[] {
  const measure = { first: (characters - indent) * 320, others: characters * 320 }
  const lines = breakLines(glyphsOf([{ text, face }], TABLE_METRICS), measure)
  return lines.map(({ glyphs }) => glyphs.map(({ character }) => character).join(''))
}

describe('a line', () => {
  it.each([
    ['fills up', '今日全区召开会议', 4, ['今日全区', '召开会议']],
    ['fits to the last character', '今日全区', 4, ['今日全区']],
    ['lets one mark hang', '今日全区，会议', 4, ['今日全区，', '会议']],
    ['lets the last mark hang', '今日全区。', 4, ['今日全区。']],
    [
      'hangs no two marks: both go with the last character',
      '他说今日好。”',
      5,
      ['他说今日', '好。”'],
    ],
    ['takes a character along with a closing bracket', '今日（全区）会', 5, ['今日（全', '区）会']],
    ['does not end with an opening mark', '今日会《通知》', 4, ['今日会', '《通知》']],
    ['does not end with an opening quotation mark', '今日说“好', 4, ['今日说', '“好']],
    ['keeps a number whole', '今年投入1.36亿元', 5, ['今年投入', '1.36亿元']],
    ['keeps a percentage whole', '增长百分12.5%了', 5, ['增长百分', '12.5%了']],
    [
      'keeps a word whole and drops the blank before it',
      '今 building new',
      4,
      ['今', 'building', 'new'],
    ],
    ['parts a telephone number after its hyphen', '电0371-6666', 4, ['电0371-', '6666']],
    ['keeps the sign of a number with it', '降至好-3℃了', 3, ['降至', '好-3℃', '了']],
    ['keeps a dash whole', '今日——好', 3, ['今日', '——好']],
    ['begins with no dots', '今日好……', 3, ['今日', '好……']],
    ['parts an address after a stroke', '见www.a.cn/news', 6, ['见www.a.cn/', 'news']],
    ['cuts a word that is longer than a line', 'abcdefghijk', 2, ['abcd', 'efgh', 'ijk']],
    ['ends where it is told to', '今日\n全区', 4, ['今日', '全区']],
    ['is there without a word', '', 4, ['']],
  ] as const)('%s', (...[, text, characters, lines]) => {
    expect(linesOf(text, characters)).toEqual(lines)
  })

  it('begins a paragraph with an indent', () => {
    expect(linesOf('今日全区召开会议', 5, 2)).toEqual(['今日全', '区召开会议'])
  })

  it('never breaks a text into anything but itself', () => {
    const text = '“以前一下雨，院里就积水。”11月20日，投入1.36亿元（BIM技术）——惠及8600余户……'
    expect(linesOf(text.repeat(20), 13, 2).join('')).toBe(text.repeat(20))
  })
})
