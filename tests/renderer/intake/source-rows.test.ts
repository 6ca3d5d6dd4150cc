import { assert, constantFrom, nat, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_ROW, rowAt, sourceRows } from '#renderer/intake/source-rows'

describe('the rows of a source', () => {
  it('are its lines, counted from 1', () => {
    expect(sourceRows('甲\n\n乙')).toEqual([
      { from: 0, to: 1, line: 1, continues: false },
      { from: 2, to: 2, line: 2, continues: false },
      { from: 3, to: 4, line: 3, continues: false },
    ])
  })

  it('are one empty row when there is nothing', () => {
    expect(sourceRows('')).toEqual([{ from: 0, to: 0, line: 1, continues: false }])
  })

  it('cut a line that would be laid out at once', () => {
    const rows = sourceRows(`题\n${'字'.repeat(LONGEST_ROW * 2 + 1)}`)
    expect(rows.map(({ line, continues }) => [line, continues])).toEqual([
      [1, false],
      [2, false],
      [2, true],
      [2, true],
    ])
  })

  it('never cut a character in two', () => {
    const text = `字${'𠮷'.repeat(LONGEST_ROW)}`
    const rows = sourceRows(text).map(({ from, to }) => text.slice(from, to))
    for (const row of rows) expect(row).not.toMatch(/\p{Cs}/u)
  })

  it('hold every character but the line ends, once and in order', () => {
    const texts = string({ unit: constantFrom('字', '𠮷', ' ', '\n'), maxLength: 2000 })
    assert(
      property(texts, (text) => {
        const rows = sourceRows(text)
        const joined = rows
          .map(({ from, to, continues }) => (continues ? '' : '\n') + text.slice(from, to))
          .join('')
        expect(joined.slice(1)).toBe(text)
      }),
    )
  })

  it('are found again by any offset', () => {
    const texts = string({ unit: constantFrom('字', '\n'), minLength: 1, maxLength: 900 })
    assert(
      property(texts, nat(), (text, seed) => {
        const offset = seed % text.length
        const rows = sourceRows(text)
        const row = rows[rowAt(rows, offset)]
        expect(row !== undefined && row.from <= offset && offset <= row.to).toBe(true)
      }),
    )
  })
})
