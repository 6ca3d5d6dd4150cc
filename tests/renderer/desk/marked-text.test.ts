import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { markedText } from '#renderer/desk/marked-text'

it.each([
  ['重大项目集中开工', '项目', ['重大', '[项目]', '集中开工']],
  ['项目建设项目', '项目', ['[项目]', '建设', '[项目]']],
  ['经济运行分析会', '经济 分析', ['[经济]', '运行', '[分析]', '会']],
  ['GDP增长', 'gdp', ['[GDP]', '增长']],
  ['增长（含税）', '（含税）', ['增长', '[（含税）]']],
  ['a.b', '.', ['a', '[.]', 'b']],
  ['没有', '项目', ['没有']],
  ['没有', '  ', ['没有']],
])('marks in “%s” what was searched by “%s”', (text, query, expected) => {
  const pieces = markedText(text, query).map(({ text: piece, isHit }) =>
    isHit ? `[${piece}]` : piece,
  )
  expect(pieces).toEqual(expected)
})

it('never loses or adds a character, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, query) => {
      expect(
        markedText(text, query)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
