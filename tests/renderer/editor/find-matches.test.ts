import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { findMatches } from '#renderer/editor/find/find-matches'
import { foldText } from '#renderer/editor/find/fold-text'

const doc = newDocument({
  ...EMPTY_ARTICLE,
  title: '管城ABC',
  blocks: [{ kind: 'paragraph', text: '管城ａｂｃ，Abc。𠮷abc İ' }],
})

const words = (query: string, isLoose: boolean) =>
  findMatches(doc, { query, isLoose }).map(({ from, to }) => doc.textBetween(from, to))

describe('finding', () => {
  it.each([
    ['abc', true, ['ABC', 'ａｂｃ', 'Abc', 'abc']],
    ['ＡＢＣ', true, ['ABC', 'ａｂｃ', 'Abc', 'abc']],
    ['abc', false, ['abc']],
    ['管城', false, ['管城', '管城']],
    [',', true, ['，']],
    ['', true, []],
    ['城ABC管', true, []],
  ])('“%s” (loose: %s) finds %j', (query, isLoose, expected) => {
    expect(words(query, isLoose)).toEqual(expected)
  })

  it('levels text unit for unit', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        expect(foldText(text)).toHaveLength(text.length)
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
    )
  })
})
