import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Node } from 'prosemirror-model'
import { readDocument, documentJson } from '#core/article/document'
import { annotatedText } from '#core/intake/word/annotated-text'
import { wordArticles } from '#core/intake/word/word-articles'
import type { WordDocument, WordParagraph } from '#core/intake/word/word-document'
import type { Part, PartRole, Proposal } from '#core/intake/proposal'
import {
  joinWithPrevious,
  movePart,
  setPartAside,
  splitPart,
  startArticleAt,
} from '#core/intake/corrections'
import { partText } from '#core/intake/part-text'
import { finalDocument, originalDocument } from '#core/review/suggestions/final-document'
import { suggestionsOf } from '#core/review/suggestions/suggestions'
import { by, paragraph, picture, run, table, wordDocument } from './word-document-of.ts'

const PHOTO = { media: `${'a'.repeat(64)}.png`, width: 10, height: 10 }

function read(document: WordDocument) {
  return annotatedText(document, { moment: (at) => at, photoOf: () => 0 })
}

/** Every line a part of one article, under the roles given; the others are paragraphs. */
function proposalOf(source: string, roles: readonly PartRole[] = []): Proposal {
  const parts: Part[] = []
  let from = 0
  for (const line of source.split('\n')) {
    const start = from + (line.length - line.trimStart().length)
    const pieces = [{ from: start, to: start + line.trim().length }]
    const role = line.startsWith('\ufffc') ? 'photo' : (roles[parts.length] ?? 'paragraph')
    if (line.trim() !== '')
      parts.push({ role, pieces, text: partText(source, role, pieces), doubt: null })
    from += line.length + 1
  }
  return { source, articles: [{ parts }], setAside: [] }
}

function taken(document: WordDocument, roles: readonly PartRole[] = []) {
  const { text, ...said } = read(document)
  let count = 0
  const newId = () => `id-${(count += 1)}`
  const [article] = wordArticles(proposalOf(text, roles), said, { photos: [PHOTO], newId })
  if (article === undefined) throw new Error('one article')
  expect(readDocument(documentJson(article.doc)).ok).toBe(true)
  return article
}

function linesOf(doc: Node): string[] {
  const lines: string[] = []
  doc.descendants((node) => {
    if (!node.isTextblock) return true
    if (node.textContent.trim() !== '') lines.push(node.textContent.trim())
    return false
  })
  return lines
}

const item = (text: string) =>
  paragraph([text], { list: { list: '1', level: 0, ordered: true, start: 3 } })
const entry = (name: string, text: string) => ({ ...by(name), initials: '', text })

describe('an article out of a Word file', () => {
  it('shows what was inserted and struck, by whom and when', () => {
    const li = by('李四', '2026-03-02T09:00:00Z')
    const { doc } = taken(
      wordDocument([
        paragraph(['会议', run('昨天', { deleted: li }), run('今天', { inserted: li }), '召开。']),
      ]),
    )
    expect(suggestionsOf(doc)).toMatchObject([
      { kind: 'replacement', by: '李四', at: li.at, inserted: '今天', deleted: '昨天' },
    ])
  })

  it('keeps a paragraph that was struck as a whole where it was', () => {
    const gone = by('李四')
    const { doc } = taken(
      wordDocument([
        paragraph(['第一段。']),
        paragraph([run('第二段。', { deleted: gone })], { end: { inserted: null, deleted: gone } }),
        paragraph(['第三段。']),
      ]),
    )
    expect(linesOf(doc)).toEqual(['第一段。', '第二段。', '第三段。'])
    expect(linesOf(finalDocument(doc))).toEqual(['第一段。', '第三段。'])
    expect(suggestionsOf(doc)).toHaveLength(1)
  })

  it('keeps the old headline struck beside the new one', () => {
    const { doc } = taken(
      wordDocument([
        paragraph([run('旧标题', { deleted: by('李四') })], {
          end: { inserted: null, deleted: by('李四') },
        }),
        paragraph([run('新标题', { inserted: by('李四') })]),
        paragraph(['正文。']),
      ]),
      ['title'],
    )
    expect(linesOf(finalDocument(doc))).toEqual(['新标题', '正文。'])
    expect(linesOf(originalDocument(doc))).toEqual(['旧标题', '正文。'])
  })

  it('makes tables, lists and photos with captions', () => {
    const { text, ...said } = read(
      wordDocument([
        item('第一项'),
        item('第二项'),
        paragraph([picture('word/media/image1.png')]),
        paragraph(['江滨公园。张三 摄']),
        table(['单位', '人数'], ['柴桑镇', '12']),
      ]),
    )
    const lines = proposalOf(text, ['list-item', 'list-item', 'photo', 'caption'])
    const parts = lines.articles[0]?.parts ?? []
    const rows = parts.slice(4).flatMap(({ pieces }) => pieces)
    const whole = [
      ...parts.slice(0, 4),
      { role: 'table' as const, pieces: rows, text: '', doubt: null },
    ]
    const [article] = wordArticles({ ...lines, articles: [{ parts: whole }] }, said, {
      photos: [PHOTO],
      newId: () => 'id',
    })
    const [list, photo, figures] = article?.doc.child(3).children ?? []
    expect(list?.type.name).toBe('ordered_list')
    expect(list?.attrs['order']).toBe(3)
    expect(list?.childCount).toBe(2)
    expect(photo?.children.map(({ textContent }) => textContent)).toEqual(['江滨公园。', '张三 摄'])
    expect(figures?.type.name).toBe('table')
    expect(figures?.children.map((row) => row.children.map((cell) => cell.textContent))).toEqual([
      ['单位', '人数'],
      ['柴桑镇', '12'],
    ])
  })

  it('keeps a conversation on the words that it is about, settled as it was', () => {
    const { doc, comments } = taken(
      wordDocument(
        [paragraph(['请', run('核实', { comments: ['7'] }), '数字。'])],
        [
          {
            id: '7',
            entries: [entry('李四', '哪来的？'), entry('王五', '统计局')],
            resolved: true,
          },
          { id: '8', entries: [entry('李四', '没有位置')], resolved: false },
        ],
      ),
    )
    const [thread, orphan] = comments
    expect(thread?.quoted).toBe('核实')
    expect(thread?.entries.map(({ by: name, text }) => [name, text])).toEqual([
      ['李四', '哪来的？'],
      ['王五', '统计局'],
    ])
    expect(thread?.resolved).not.toBeNull()
    expect(orphan?.quoted).toBe('')
    let marked = ''
    doc.descendants(({ marks, text = '' }) => {
      if (marks.some(({ attrs }) => attrs['thread'] === thread?.id)) marked += text
    })
    expect(marked).toBe('核实')
  })

  it('gives the final text when all is accepted, the original when all is rejected', () => {
    fc.assert(
      fc.property(fc.array(aParagraph, { minLength: 1, maxLength: 8 }), (paragraphs) => {
        const document = wordDocument(paragraphs, [comment('0'), comment('1')])
        // Intake makes no article of a page that says nothing any more.
        fc.pre(read(document).text.trim() !== '')
        const { doc, comments } = taken(document)
        expect(linesOf(finalDocument(doc))).toEqual(expected(paragraphs, 'deleted'))
        expect(linesOf(originalDocument(doc))).toEqual(expected(paragraphs, 'inserted'))
        expect(saidOf(doc)).toEqual(saidIn(paragraphs))
        expect(comments).toHaveLength(2)
        for (const [index, { id }] of comments.entries())
          expect(wordsUnder(doc, id)).toBe(commented(paragraphs, String(index)))
      }),
      { numRuns: 250 },
    )
  })
})

describe('whatever the editor does to the lines of a Word file', () => {
  it('the article says at last what the proposal shows', () => {
    fc.assert(
      fc.property(
        fc.array(aParagraph, { minLength: 2, maxLength: 8 }),
        fc.array(aCorrection, { maxLength: 6 }),
        (paragraphs, corrections) => {
          const { text, ...marked } = read(wordDocument(paragraphs, [comment('0')]))
          const proposal = corrections.reduce(corrected, proposalOf(text))
          let count = 0
          const newId = () => `id-${(count += 1)}`
          const articles = wordArticles(proposal, marked, { photos: [], newId })
          expect(articles.map(({ doc }) => linesOf(finalDocument(doc)))).toEqual(
            proposal.articles.map(({ parts }) => parts.map((part) => part.text)),
          )
        },
      ),
      { numRuns: 200 },
    )
  })
})

type Correcting = { readonly kind: string; readonly part: number; readonly at: number }

const aCorrection = fc.record({
  kind: fc.constantFrom('split', 'join', 'up', 'down', 'start', 'aside'),
  part: fc.nat(7),
  at: fc.nat(20),
})

function corrected(proposal: Proposal, { kind, part, at }: Correcting): Proposal {
  const place = { article: 0, part }
  switch (kind) {
    case 'split':
      return splitPart(proposal, place, at)
    case 'join':
      return joinWithPrevious(proposal, place)
    case 'start':
      return startArticleAt(proposal, place)
    case 'aside':
      return setPartAside(proposal, place)
    default:
      return movePart(proposal, place, kind === 'up' ? -1 : 1)
  }
}

const comment = (id: string) => ({
  id,
  entries: [{ ...by('王五'), initials: '', text: '说明' }],
  resolved: false,
})

const aChange = fc.option(
  fc.record({
    by: fc.constantFrom('李四', '王五'),
    at: fc.constantFrom('2026-03-01T08:00:00Z', '2026-03-02T08:00:00Z'),
  }),
  { freq: 2 },
)
const aParagraph = fc
  .record({
    runs: fc.array(
      fc.record({
        text: fc.constantFrom('春', '夏天', '秋风。', '冬至，', '梅'),
        inserted: aChange,
        deleted: aChange,
        bold: fc.boolean(),
        comments: fc.subarray(['0', '1']),
      }),
      { maxLength: 4 },
    ),
    end: fc.record({ inserted: aChange, deleted: aChange }),
  })
  .map(({ runs, end }) => paragraph(runs, { end }))

/** What the file says, worked out the plain way: an end that goes joins two paragraphs. */
function expected(paragraphs: readonly WordParagraph[], gone: 'inserted' | 'deleted'): string[] {
  return paragraphs
    .map(({ inlines, end }) => {
      const words = inlines.map((one) =>
        one.kind === 'text' && one[gone] === null ? one.text : '',
      )
      return words.join('') + (end[gone] === null ? '\n' : '')
    })
    .join('')
    .split('\n')
    .filter((line) => line !== '')
}

function saidOf(doc: Node): Record<string, string> {
  return totals(
    suggestionsOf(doc).flatMap(({ by: name, at, inserted, deleted }) => [
      { key: `+ ${name} ${at}`, text: inserted },
      { key: `- ${name} ${at}`, text: deleted },
    ]),
  )
}

function saidIn(paragraphs: readonly WordParagraph[]): Record<string, string> {
  return totals(
    paragraphs.flatMap(({ inlines }) =>
      inlines.flatMap((one) => {
        if (one.kind !== 'text') return []
        const { inserted, deleted, text } = one
        return [
          ...(inserted === null ? [] : [{ key: `+ ${inserted.by} ${inserted.at}`, text }]),
          ...(deleted === null ? [] : [{ key: `- ${deleted.by} ${deleted.at}`, text }]),
        ]
      }),
    ),
  )
}

/** Letters, sorted: two stretches may be told in another order. */
function totals(pieces: readonly { key: string; text: string }[]): Record<string, string> {
  const sums: Record<string, string> = {}
  for (const { key, text } of pieces)
    if (text !== '')
      sums[key] = Array.from((sums[key] ?? '') + text)
        .toSorted()
        .join('')
  return sums
}

function wordsUnder(doc: Node, thread: string): string {
  let words = ''
  doc.descendants(({ marks, text = '' }) => {
    if (marks.some(({ attrs }) => attrs['thread'] === thread)) words += text
  })
  return words
}

function commented(paragraphs: readonly WordParagraph[], id: string): string {
  return paragraphs
    .flatMap(({ inlines }) => inlines)
    .map((one) => (one.kind === 'text' && one.comments.includes(id) ? one.text : ''))
    .join('')
}
