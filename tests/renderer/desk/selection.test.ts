import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cursorAfter,
  extendTo,
  NOTHING_SELECTED,
  selectAll,
  selectOne,
  toggle,
} from '#renderer/desk/selection'
import { articleId } from './article-row.ts'

const ORDER = [1, 2, 3, 4, 5].map(articleId)

describe('selecting', () => {
  it('extends from where it began, downwards and back upwards', () => {
    const begun = selectOne(articleId(3))
    const down = extendTo(begun, articleId(5), ORDER)
    expect([...down.selected]).toEqual([3, 4, 5].map(articleId))
    const up = extendTo(down, articleId(1), ORDER)
    expect([...up.selected]).toEqual([1, 2, 3].map(articleId))
  })

  it('starts anew where the beginning is no longer in the list', () => {
    const begun = selectOne(articleId(9))
    expect(extendTo(begun, articleId(2), ORDER)).toEqual(selectOne(articleId(2)))
  })

  it('takes everything with one key and keeps the cursor', () => {
    const all = selectAll(selectOne(articleId(2)), ORDER)
    expect(all.selected.size).toBe(5)
    expect(all.cursor).toBe(articleId(2))
  })

  it('adding and removing the same article changes nothing', () => {
    fc.assert(
      fc.property(fc.subarray(ORDER), fc.constantFrom(...ORDER), (some, id) => {
        const before = { ...NOTHING_SELECTED, selected: new Set(some) }
        const after = toggle(toggle(before, id), id)
        expect(new Set(after.selected)).toEqual(before.selected)
      }),
    )
  })
})

describe('the cursor', () => {
  it.each([
    ['ArrowDown', 1, 2],
    ['ArrowDown', 5, 5],
    ['ArrowUp', 1, 1],
    ['ArrowUp', 3, 2],
    ['Home', 4, 1],
    ['End', 2, 5],
    ['PageDown', 1, 5],
    ['PageUp', 5, 1],
  ])('goes by %s from %i to %i', (key, from, to) => {
    expect(cursorAfter(key, articleId(from), ORDER)).toBe(articleId(to))
  })

  it('begins at the top when it stands nowhere', () => {
    expect(cursorAfter('ArrowDown', null, ORDER)).toBe(articleId(1))
  })

  it.each(['a', 'Enter', 'Tab', 'Escape'])('leaves %s alone', (key) => {
    expect(cursorAfter(key, articleId(1), ORDER)).toBeNull()
  })

  it('goes nowhere in an empty list', () => {
    expect(cursorAfter('ArrowDown', null, [])).toBeNull()
  })
})
