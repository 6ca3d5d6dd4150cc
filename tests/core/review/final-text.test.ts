import { assert, array, constantFrom, integer, property, record, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  finalTextOf,
  finalWords,
  isBlockStruck,
  keptWithin,
  offsetInText,
  spanInBlock,
} from '#core/review/suggestions/final-text'
import { change, endStruck, paragraph, photo } from './suggested-article.ts'

const pieces = array(
  record({ text: constantFrom('一', '二三', '四五六'), isStruck: constantFrom(true, false) }),
)

const block = pieces.map((all) =>
  paragraph(all.map(({ text, isStruck }) => (isStruck ? `[-${text}-]` : text)).join('')),
)

describe('the final text of a block', () => {
  it('is the same string where nothing is struck', () => {
    const plain = paragraph('无[+一字+]删去')
    expect(finalTextOf(plain).text).toBe('无一字删去')
    expect(spanInBlock(finalTextOf(plain), { from: 1, to: 3 })).toEqual({ from: 1, to: 3 })
  })

  it('leaves out what is struck, and knows where the rest stands', () => {
    const final = finalTextOf(paragraph('按[-旧-]装[-旧-]门'))
    expect(final.text).toBe('按装门')
    expect(spanInBlock(final, { from: 0, to: 2 })).toEqual({ from: 0, to: 3 })
    expect(spanInBlock(final, { from: 2, to: 3 })).toEqual({ from: 4, to: 5 })
    expect(keptWithin(final, { from: 0, to: 3 })).toEqual([
      { from: 0, to: 1 },
      { from: 2, to: 3 },
    ])
  })

  it('puts an empty place before the character that follows, or behind the last', () => {
    const final = finalTextOf(paragraph('甲[-旧-]乙[-旧-]'))
    expect(spanInBlock(final, { from: 1, to: 1 })).toEqual({ from: 2, to: 2 })
    expect(spanInBlock(final, { from: 2, to: 2 })).toEqual({ from: 3, to: 3 })
  })

  it('finds every part again where it stands', () => {
    assert(
      property(
        tuple(block, integer({ min: 0, max: 30 }), integer({ min: 0, max: 30 })),
        (drawn) => {
          const [node, one, other] = drawn
          const final = finalTextOf(node)
          const from = Math.min(one, other, final.text.length)
          const to = Math.min(Math.max(one, other), final.text.length)
          const place = spanInBlock(final, { from, to })
          expect(finalWords(final, place)).toBe(final.text.slice(from, to))
          expect(offsetInText(final, place.from)).toBe(from)
          const kept = keptWithin(final, place).map((part) => node.textBetween(part.from, part.to))
          expect(kept.join('')).toBe(final.text.slice(from, to))
        },
      ),
    )
  })

  it('is none where the whole block is suggested away', () => {
    expect(isBlockStruck(endStruck('[-旧-]'))).toBe(true)
    expect(isBlockStruck(endStruck('留[-旧-]'))).toBe(false)
    expect(isBlockStruck(paragraph('[-旧-]'))).toBe(false)
    expect(isBlockStruck(photo('图注', { deleted: change('photo') }))).toBe(true)
    expect(isBlockStruck(photo('图注', { inserted: change('photo') }))).toBe(false)
  })
})
