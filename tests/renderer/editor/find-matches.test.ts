import { assert, property, string } from 'fast-check'
import { EditorState } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import { fieldText } from '#core/article/article-text'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { findMatches } from '#renderer/editor/find/find-matches'
import { foldText } from '#renderer/editor/find/fold-text'
import { replaceWords } from '#renderer/editor/replace-words'
import { suggestedArticle } from '../../core/review/suggested-article.ts'

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

describe('finding in a text with suggestions', () => {
  const suggested = suggestedArticle()
  const hits = (query: string) =>
    findMatches(suggested, { query, isLoose: true }).map(({ from, to }) =>
      suggested.textBetween(from, to),
    )

  it.each([
    ['旧', []],
    ['会场', ['会旧场']],
    ['区里开会', ['区里旧日开会']],
    ['会议中心', ['会议中心']],
  ])('“%s” is found as %j', (query, expected) => {
    expect(hits(query)).toEqual(expected)
  })

  it('replaces the words of a hit and leaves struck what is struck in it', () => {
    const { tr } = EditorState.create({ doc: suggested })
    const [hit] = findMatches(suggested, { query: '里开', isLoose: true })
    if (hit === undefined) throw new Error('nothing was found')
    replaceWords(tr, hit, '长主持')
    const title = tr.doc.child(1)
    expect(title.textContent).toBe('区长主持旧日会')
    expect(fieldText(tr.doc, 'title')).toBe('区长主持会')
  })
})
