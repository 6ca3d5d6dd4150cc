import { assert, array, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intakeJson } from '#core/intake/intake-json'
import { splitPage, splitting } from '#core/intake/split-page'
import { pagesIn } from '../../corpus/pages-in.ts'
import { SAMPLE_ARTICLES, SAMPLE_TEXT } from '../../corpus/sample-page.ts'
import { lostCharacters, scorePage } from '../../corpus/score.ts'

/** Milliseconds that a property may take on a busy machine. */
const UNHURRIED = 60_000

describe('the sample page', () => {
  const made = intakeJson(splitPage(SAMPLE_TEXT))

  it('has five articles', () => {
    expect(made.articles).toHaveLength(5)
    expect(made.setAside).toEqual([])
  })

  it.each(SAMPLE_ARTICLES.map((article, index) => [article.title, index] as const))(
    'gives “%s” as a good editor would',
    (_, index) => {
      const article = made.articles[index]
      const expected = SAMPLE_ARTICLES[index]
      expect(article).toMatchObject({
        kicker: expected?.kicker,
        title: expected?.title,
        subtitle: expected?.subtitle,
        paragraphs: expected?.paragraphs,
        byline: expected?.byline,
      })
    },
  )

  it('says which decisions are doubtful', () => {
    const doubts = splitPage(SAMPLE_TEXT).articles.map(({ parts }) =>
      parts.flatMap(({ doubt }) => (doubt === null ? [] : [doubt.kind])),
    )
    expect(doubts.at(-1)).toContain('moved')
    expect(doubts[0]).toEqual(['rejoined', 'rejoined'])
  })
})

const CORPUS = ['open', 'sealed'].flatMap((half) => pagesIn(`tests/corpus/pages/${half}`))

describe('a page of the corpus', () => {
  it.each(CORPUS.map((page) => [page.name, page] as const))(
    '%s is split without a fault',
    (_, { text, gold: expected }) => {
      const score = scorePage(splitPage(text), expected)
      const shares = [
        score.articles,
        score.headings,
        score.paragraphs,
        score.names,
        score.captions,
        score.setAside,
      ]
      for (const [found, all] of shares) expect(found).toBe(all)
      expect(score.invented).toBe(0)
      expect(score.lost).toBe(0)
    },
  )
})

/** Lines that newsrooms send, to be shuffled into pages nobody has seen. */
const LINES = [
  ...SAMPLE_TEXT.split('\n').filter((line) => line !== ''),
  '简讯',
  '●区总工会新增服务站点',
  '（下转三版）',
  '（上接一版）',
  '□ 本报记者 韩 冬',
  '▲市民健步走。韩冬 摄',
  '来源：临江融媒',
  '第三版　综合新闻',
  '2026年3月6日　星期五',
  '□□一个事项三个群里发，一张照片要传五个平台。',
  '　　“以前没水。”他说。',
  '一、好媳妇（6名）',
  '王春霞　　刘  敏　　赵小娟',
  '此致',
  '敬礼！',
  '——',
  '\ufffc0',
  '',
]

describe('any text', () => {
  it(
    'keeps every character in exactly one piece',
    () => {
      const kept = property(string({ unit: 'binary' }), (text) => {
        expect(lostCharacters(splitPage(text))).toBe(0)
      })
      expect(() => assert(kept)).not.toThrow()
    },
    UNHURRIED,
  )

  it(
    'keeps every character of pages in disorder',
    () => {
      const kept = property(array(constantFrom(...LINES), { maxLength: 40 }), (lines) => {
        expect(lostCharacters(splitPage(lines.join('\n')))).toBe(0)
      })
      expect(() => assert(kept, { numRuns: 150 })).not.toThrow()
    },
    UNHURRIED,
  )

  it(
    'keeps every character of lines made of marks',
    () => {
      const marks = constantFrom(
        '□',
        '●',
        '▲',
        '（',
        '）',
        '“',
        '”',
        '。',
        '\n',
        '　',
        '记者',
        '下转三版',
        '12',
        '本报讯',
        'a',
        '\r',
      )
      const kept = property(array(marks, { maxLength: 60 }), (scraps) => {
        expect(lostCharacters(splitPage(scraps.join('')))).toBe(0)
      })
      expect(() => assert(kept, { numRuns: 300 })).not.toThrow()
    },
    UNHURRIED,
  )

  it('says how far it is, always further on', () => {
    const shares = Array.from(splitting(SAMPLE_TEXT.repeat(20)))
    expect(shares.length).toBeGreaterThan(5)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBeLessThanOrEqual(1)
  })
})
