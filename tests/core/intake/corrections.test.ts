import { assert, array, constantFrom, integer, property, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  joinWithPrevious,
  joinWithPreviousArticle,
  movePart,
  setPartAside,
  setRole,
  splitPart,
  startArticleAt,
  takeBack,
} from '#core/intake/corrections'
import { PART_ROLES, type Proposal } from '#core/intake/proposal'
import { splitPage } from '#core/intake/split-page'
import { lostCharacters } from '../../corpus/score.ts'

const PAGE = [
  '临江区召开防汛工作会',
  '压实责任 守住底线',
  '本报讯（记者 王红）4月8日，临江区召开防汛工作会。会议通报了雨情水情。',
  '会议要求，要抓好隐患排查，严格落实值班制度。',
  '来源：临江融媒',
  '我区举办读书月活动',
  '本报讯 近日，我区举办读书月活动，吸引市民三千余人参加。',
  '记者 李明',
].join('\n')

const STEPS = {
  startArticleAt: (page: Proposal, { article, part }: Step) =>
    startArticleAt(page, { article, part }),
  joinWithPreviousArticle: (page: Proposal, { article }: Step) =>
    joinWithPreviousArticle(page, article),
  setRole: (page: Proposal, { article, part, at }: Step) =>
    setRole(page, { article, part }, PART_ROLES[at % PART_ROLES.length] ?? 'paragraph'),
  splitPart: (page: Proposal, { article, part, at }: Step) =>
    splitPart(page, { article, part }, at),
  joinWithPrevious: (page: Proposal, { article, part }: Step) =>
    joinWithPrevious(page, { article, part }),
  moveUp: (page: Proposal, { article, part }: Step) => movePart(page, { article, part }, -1),
  moveDown: (page: Proposal, { article, part }: Step) => movePart(page, { article, part }, 1),
  setPartAside: (page: Proposal, { article, part }: Step) => setPartAside(page, { article, part }),
  takeBack: (page: Proposal, { article, part, at }: Step) =>
    takeBack(page, at % Math.max(1, page.setAside.length), { article, part }),
}

type Step = { readonly article: number; readonly part: number; readonly at: number }
type StepName = keyof typeof STEPS

const stepNames: readonly StepName[] = [
  'startArticleAt',
  'joinWithPreviousArticle',
  'setRole',
  'splitPart',
  'joinWithPrevious',
  'moveUp',
  'moveDown',
  'setPartAside',
  'takeBack',
]

const anyStep = record({
  name: constantFrom(...stepNames),
  article: integer({ min: -1, max: 5 }),
  part: integer({ min: -1, max: 7 }),
  at: integer({ min: 0, max: PAGE.length }),
})

/** Milliseconds that a property may take on a busy machine. */
const UNHURRIED = 60_000

describe('corrections', () => {
  it(
    'never lose or double a character, in whatever order',
    () => {
      const nothingLost = property(array(anyStep, { maxLength: 30 }), (steps) => {
        const corrected = steps.reduce(
          (page, { name, ...step }) => STEPS[name](page, step),
          splitPage(PAGE),
        )
        expect(lostCharacters(corrected)).toBe(0)
        expect(corrected.articles.every(({ parts }) => parts.length > 0)).toBe(true)
      })
      expect(() => assert(nothingLost)).not.toThrow()
    },
    UNHURRIED,
  )

  it(
    'never lose a character of any text',
    () => {
      const nothingLost = property(
        string({ unit: 'binary' }),
        array(anyStep, { maxLength: 8 }),
        (text, steps) => {
          const corrected = steps.reduce(
            (page, { name, ...step }) => STEPS[name](page, step),
            splitPage(text),
          )
          expect(lostCharacters(corrected)).toBe(0)
        },
      )
      expect(() => assert(nothingLost)).not.toThrow()
    },
    UNHURRIED,
  )

  it('leave the proposal as it is where they make no sense', () => {
    const page = splitPage(PAGE)
    expect(startArticleAt(page, { article: 0, part: 0 })).toBe(page)
    expect(joinWithPreviousArticle(page, 0)).toBe(page)
    expect(joinWithPrevious(page, { article: 0, part: 0 })).toBe(page)
    expect(movePart(page, { article: 0, part: 0 }, -1)).toBe(page)
    expect(setPartAside(page, { article: 9, part: 0 })).toBe(page)
  })

  it('start and join articles back', () => {
    const page = splitPage(PAGE)
    const split = startArticleAt(page, { article: 0, part: 2 })
    expect(split.articles.map(({ parts }) => parts.length)).toEqual([2, 2, 3])
    expect(joinWithPreviousArticle(split, 1).articles).toEqual(page.articles)
  })

  it('turn a title into a kicker and the subtitle into the title', () => {
    const page = setRole(
      setRole(splitPage(PAGE), { article: 0, part: 0 }, 'kicker'),
      { article: 0, part: 1 },
      'title',
    )
    expect(page.articles[0]?.parts.slice(0, 2)).toMatchObject([
      { role: 'kicker', text: '临江区召开防汛工作会', doubt: null },
      { role: 'title', text: '压实责任 守住底线', doubt: null },
    ])
  })

  it('split a paragraph and join it back', () => {
    const page = splitPage(PAGE)
    const at = PAGE.indexOf('会议通报了')
    const split = splitPart(page, { article: 0, part: 2 }, at)
    expect(split.articles[0]?.parts[3]?.text).toBe('会议通报了雨情水情。')
    expect(joinWithPrevious(split, { article: 0, part: 3 }).articles[0]?.parts[2]?.text).toBe(
      page.articles[0]?.parts[2]?.text,
    )
  })

  it('take back what was set aside, and set it aside again', () => {
    const page = splitPage(PAGE)
    const back = takeBack(page, 0, { article: 0, part: 4 })
    expect(back.setAside).toEqual([])
    expect(back.articles[0]?.parts.at(-1)?.text).toBe('来源：临江融媒')
    const again = setPartAside(back, { article: 0, part: 4 })
    expect(again.setAside).toMatchObject([{ reason: 'by-hand' }])
    expect(again.articles).toEqual(page.articles)
  })
})
