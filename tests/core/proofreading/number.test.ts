import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestTo, weekdayOf } from '#core/proofreading/calendar'
import { hanNumber, inHan } from '#core/proofreading/han-number'
import { proofread, proofreader } from '#core/proofreading/proofreader'
import { SHIPPED_SETUP } from '#core/proofreading/setup'
import { exampleArticle } from './example-article.ts'

const READER = proofreader(SHIPPED_SETUP)

function found(text: string) {
  return proofread(exampleArticle({ paragraphs: [text] }), READER).map(({ rule, text: what }) => [
    rule,
    what,
  ])
}

describe('a number in Han characters', () => {
  it.each([
    ['十三', 13],
    ['二十', 20],
    ['两千三百', 2300],
    ['一百零八', 108],
    ['二〇二〇', null],
    ['三五', null],
    ['', null],
  ])('reads %s as %s', (written, value) => {
    expect(hanNumber(written)).toBe(value)
  })

  it('reads back what it writes', () => {
    for (let number = 0; number < 100; number += 1) expect(hanNumber(inHan(number))).toBe(number)
  })
})

describe('the calendar', () => {
  it('knows the weekday of every day since 1900', () => {
    const first = Date.UTC(1900, 0, 1)
    assert(
      property(integer({ min: 0, max: 73_000 }), (after) => {
        const day = new Date(first + after * 86_400_000)
        const parts = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()] as const
        expect(weekdayOf({ year: parts[0], month: parts[1], day: parts[2] })).toBe(day.getUTCDay())
      }),
    )
  })

  it('takes 31 December of a January edition for last year’s', () => {
    expect(nearestTo({ year: 2021, month: 1, day: 2 }, 12, 31).year).toBe(2020)
  })
})

describe('figures, with every other rule in force', () => {
  it.each([
    ['总投资10~30亿元。', [['NU-08', '10~30亿']]],
    ['同比增长15-30%。', [['NU-07', '15-30%']]],
    ['约300多人左右参加。', [['NU-05', '约300多人左右']]],
    ['9月31日（星期三），项目开工。', [['NU-11', '9月31日']]],
  ])('finds one thing in “%s”', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('never writes a date, a sum or a rate by itself', () => {
    const paragraphs = [
      '9月31日，新增企业20家，其中工业企业18家、商贸企业6家，事故下降了2倍，就业率提高3.2%。',
    ]
    const findings = proofread(exampleArticle({ paragraphs }), READER)
    expect(findings.map(({ rule }) => rule)).toEqual(['NU-11', 'NU-21', 'NU-12', 'NU-24'])
    expect(findings.map(({ suggestion }) => suggestion)).toEqual([null, null, null, null])
  })
})
