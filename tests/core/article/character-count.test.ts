import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleCharacterCount, characterCount } from '#core/article/character-count'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { SAMPLE_ARTICLES } from '../../corpus/sample-page.ts'

const ROWS: readonly (readonly [string, number])[] = [
  ['', 0],
  ['   　', 0],
  ['区', 1],
  ['本报讯', 3],
  ['管城，开工。', 6],
  ['管城,开工.', 6],
  ['总投资137.9亿元', 6],
  ['投资1,379万元', 5],
  ['增长3.6%', 3],
  ['增长3.6％', 3],
  ['增长３．６％', 3],
  ['1—8月份', 5],
  ['1-8月份', 5],
  ['2026-03-06', 1],
  ['上午8:00开会', 5],
  ['比例为1:500', 4],
  ['GDP', 1],
  ['GDP增长', 3],
  ['人均GDP达12.5万元', 7],
  ['Windows,macOS', 1],
  ['Hello world', 2],
  ['He said it’s ok', 4],
  ['http://szb.linjiang.example', 1],
  ['网址：http://szb.linjiang.example/a?b=1', 4],
  ['邮箱ljxw@linjiang.example', 3],
  ['电话0371-66666666', 3],
  ['“六稳”“六保”', 8],
  ['"六稳"', 4],
  ['……', 2],
  ['——', 2],
  ['他说：“好。”', 7],
  ['他说:“好.”', 7],
  ['（园区）', 4],
  ['(园区)', 4],
  ['《一封家书》', 6],
  ['赵 七', 2],
  ['买买提·艾力', 6],
  ['好😀', 1],
  ['👨‍👩‍👧', 0],
  ['𠮷野家', 3],
  ['㐀', 1],
  ['々〇', 2],
  ['①大石桥村', 5],
  ['25℃以上', 3],
  ['A4纸', 2],
  ['“7·20”', 5],
  ['第1 2条', 4],
  ['是吗?是!', 5],
  ['3.15晚会', 3],
  ['10亿元至30亿元;其中', 10],
  ['A+B轮融资', 4],
  ['18时30分', 4],
  ['ＡＢＣ', 1],
]

describe('the character count', () => {
  it.each(ROWS)('of “%s” is %i', (text, count) => {
    expect(characterCount(text)).toBe(count)
  })

  it.each([604, 691, 579, 542, 520].map((count, index) => [index, count] as const))(
    'of sample article %i is %i',
    (index, count) => {
      const paragraphs = SAMPLE_ARTICLES[index]?.normalizedParagraphs ?? []
      expect(paragraphs.map(characterCount).reduce((a, b) => a + b, 0)).toBe(count)
    },
  )

  it('stays the same when half-width marks are normalised', () => {
    for (const { paragraphs, normalizedParagraphs } of SAMPLE_ARTICLES)
      for (const [index, raw] of paragraphs.entries()) {
        const normalised = normalizedParagraphs[index] ?? ''
        const missingStop = normalised.endsWith('。') && !raw.endsWith('。') ? 1 : 0
        expect(characterCount(raw) + missingStop).toBe(characterCount(normalised))
      }
  })

  it('of an article is its body’s', () => {
    const doc = newDocument({
      ...EMPTY_ARTICLE,
      title: '标题不算',
      byline: '记者 王红',
      blocks: [
        { kind: 'paragraph', text: '正文。' },
        { kind: 'subheading', text: '小标题' },
      ],
    })
    expect(articleCharacterCount(doc)).toBe(6)
  })

  it('never counts more than there are characters', () => {
    const noMore = property(string({ unit: 'binary' }), (text) => {
      expect(characterCount(text)).toBeLessThanOrEqual(text.length)
    })
    expect(() => assert(noMore)).not.toThrow()
  })
})
