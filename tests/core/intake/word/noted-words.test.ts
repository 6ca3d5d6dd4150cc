import { describe, expect, it } from 'vitest'
import { footnotesOf } from '#core/article/footnotes'
import { annotatedText } from '#core/intake/word/annotated-text'
import { notedWords } from '#core/intake/word/noted-words'
import { splitPage } from '#core/intake/split-page'
import { pageHintsOf } from '#core/intake/word/page-hints-of'
import { wordArticles } from '#core/intake/word/word-articles'
import type { WordBlock, WordDocument, WordInline } from '#core/intake/word/word-document'
import { finalDocument, originalDocument } from '#core/review/suggestions/final-document'
import { by, paragraph, picture, run, wordDocument } from './word-document-of.ts'

const LI = by('李四')
const MARKS = { ...picture(null), kind: 'note' as const }
const number = (id: string, marks: Partial<WordInline> = {}): WordInline => ({
  ...MARKS,
  ...marks,
  kind: 'note',
  note: `footnote ${id}`,
})

function withNotes(blocks: readonly WordBlock[], ...notes: readonly string[][]): WordDocument {
  const all = notes.map((lines, index) => ({
    id: `footnote ${index + 1}`,
    kind: 'footnote' as const,
    blocks: lines.map((line) => paragraph([line])),
  }))
  return { ...wordDocument(blocks), notes: all }
}

/** `甲[注]乙`: which words of a line have a note, and which one. */
function hung(document: WordDocument): string {
  return notedWords(document)
    .blocks.flatMap((block) => (block.kind === 'paragraph' ? block.inlines : []))
    .map((one) => {
      if (one.kind !== 'text') return one.kind
      return one.note === undefined ? one.text : `<${one.text}|${one.note}>`
    })
    .join('')
}

describe('a note of a Word file', () => {
  it.each<readonly [string, readonly (string | ReturnType<typeof run> | WordInline)[], string]>([
    ['is on the word before its number', ['全区增长3%', number('1'), '。'], '全区增长<3%|甲>。'],
    ['is on a Latin word as a whole', ['用上DeepSeek', number('1')], '用上<DeepSeek|甲>'],
    ['stands behind a mark', ['增长。', number('1'), '又'], '增<长。|甲>又'],
    ['is on the first word of a line', [number('1'), '增长'], '<增|甲>长'],
    ['shares a word', ['长', number('1'), number('2')], '<长|甲\u3000乙。丙>'],
    [
      'is on words that come and on words that go, when its number stays',
      ['增', run('长', { deleted: LI }), run('产', { inserted: LI }), number('1')],
      '增<长|甲><产|甲>',
    ],
    ['comes with a number that is new', ['增长', number('1', { inserted: LI })], '增<长|甲>'],
    [
      'goes with words that go',
      [run('增长', { deleted: LI }), number('1', { deleted: LI }), '了'],
      '增<长|甲>了',
    ],
    ['goes when only its number is struck', ['增长', number('1', { deleted: LI })], '增长'],
  ])('%s', (_, inlines, said) => {
    expect(hung(withNotes([paragraph(inlines)], ['甲'], ['乙。', '丙']))).toBe(said)
  })

  it('is a loss where it hangs on nothing, and only there', () => {
    const document = withNotes(
      [
        paragraph(['增', number('1')]),
        paragraph([number('2')]),
        paragraph(['长', number('3', { deleted: LI })]),
      ],
      ['甲'],
      ['乙'],
      ['丙'],
    )
    const { notes, losses } = notedWords(document)
    expect(notes.map(({ id }) => id)).toEqual(['footnote 2'])
    expect(losses).toEqual([
      { what: 'note', count: 1, carried: false },
      { what: 'note', count: 1, carried: true },
    ])
  })

  it('comes into the article as a footnote, with links, from the headline too', () => {
    const linked = run('公告', { link: 'https://example.cn/a?b=1' })
    const document = notedWords(
      withNotes(
        [
          paragraph(['老旧小区改造惠及三千户', number('1')], { heading: 1 }),
          paragraph(['今年以来，柴桑区', number('2'), '加快推进改造，详见', linked, '。']),
        ],
        ['题注'],
        ['今属江西'],
      ),
    )
    const { text, ...said } = annotatedText(document, { moment: (at) => at, photoOf: () => null })
    let ids = 0
    const [article] = wordArticles(splitPage(text, pageHintsOf(text, said)), said, {
      photos: [],
      newId: () => `${(ids += 1)}`,
    })
    if (article === undefined) throw new Error('one article')
    const { doc } = article
    const footnotes = footnotesOf(doc).map(({ from, to, note }) => [
      doc.textBetween(from, to),
      note,
    ])
    expect(footnotes).toEqual([
      ['今', '题注'],
      ['区', '今属江西'],
    ])
    const hrefs: unknown[] = []
    doc.descendants(({ marks, text: words }) => {
      for (const { type, attrs } of marks)
        if (type.name === 'link') hrefs.push([words, attrs['href']])
    })
    expect(hrefs).toEqual([['公告', 'https://example.cn/a?b=1']])
    expect(finalDocument(doc).eq(originalDocument(doc))).toBe(true)
  })
})
