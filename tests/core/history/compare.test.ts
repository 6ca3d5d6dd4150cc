import { array, assert, constantFrom, nat, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Transform } from 'prosemirror-transform'
import { schema } from '#core/article/schema'
import type { Comparison } from '#core/history/comparison'
import { articleOf, compared, editsOf, photo } from './compared-articles.ts'

const MEETING = '会议指出，今年以来全区经济平稳运行。'
const VISIT = '与会人员现场参观了三个重点项目建设工地。'
const DEMAND = '会议要求，各单位要抓好安全生产各项工作。'

describe('a comparison', () => {
  it('says nothing of what is the same', () => {
    const doc = articleOf(`${MEETING}${VISIT}¶${DEMAND}`, { title: '区里开会' })
    const { rows, counts } = compared(doc, doc)
    expect(rows.every(({ kind }) => kind === 'same')).toBe(true)
    expect(counts).toMatchObject({ same: 4, changed: 0, moved: 0, charactersInserted: 0 })
  })

  it('shows a sentence that went elsewhere as moved, with what changed inside it', () => {
    const before = articleOf(`${MEETING}¶${VISIT}¶${DEMAND}`)
    const after = articleOf(`${VISIT}¶${DEMAND}¶${MEETING.replace('平稳', '健康')}`)
    const { rows, counts } = compared(before, after)
    expect(counts).toMatchObject({ moved: 1, inserted: 0, deleted: 0, changed: 0 })
    const [left, arrived] = rows.filter(({ move }) => move !== null)
    expect(left).toMatchObject({ move: { number: 1, end: 'left' }, after: null })
    expect(arrived).toMatchObject({ move: { number: 1, end: 'arrived' }, before: null })
    expect(editsOf(rows)).toEqual([`⇄${MEETING.replace('平稳', '健康')}`, '平稳→健康'])
  })

  it('shows a note that was reworded and a link that leads elsewhere', () => {
    const doc = articleOf(`${MEETING}¶${VISIT}`)
    const withPlaces = (note: string, href: string) =>
      new Transform(doc)
        .addMark(8, 10, schema.mark('footnote', { note }))
        .addMark(10, 12, schema.mark('link', { href })).doc
    const before = withPlaces('据区委办通报。', 'https://example.cn/a')
    const after = withPlaces('据区府办通报。', 'https://example.cn/a')
    expect(editsOf(compared(before, after).rows)).toEqual(['委办→府办'])
    const elsewhere = withPlaces('据区委办通报。', 'https://example.cn/b')
    expect(compared(before, elsewhere).counts).toMatchObject({ same: 3, changed: 1 })
    expect(compared(before, before).counts).toMatchObject({ same: 4, changed: 0 })
  })

  it('does not turn a paragraph red that was split or joined', () => {
    const whole = articleOf(`${MEETING}${VISIT}${DEMAND}`)
    const split = articleOf(`${MEETING}¶${VISIT}${DEMAND}`)
    expect(editsOf(compared(whole, split).rows)).toEqual(['+¶'])
    expect(editsOf(compared(split, whole).rows)).toEqual(['-¶'])
    expect(compared(split, whole).counts).toMatchObject({ joined: 1, same: 3 })
  })

  it('follows a sentence that was cut in two, or a pair that became one', () => {
    const one = articleOf('区委书记出席会议，区长主持会议。')
    const two = articleOf('区委书记出席会议。区长主持会议。')
    const apart = articleOf('区委书记出席会议。¶区长主持会议。')
    expect(editsOf(compared(one, two).rows)).toEqual(['，→。'])
    expect(editsOf(compared(two, one).rows)).toEqual(['。→，'])
    expect(editsOf(compared(one, apart).rows)).toEqual(['，→。', '+¶'])
  })

  it('takes the border of a paragraph from the sentence that begins it on either side', () => {
    const before = articleOf(`${MEETING}¶${VISIT}${DEMAND}`)
    const after = articleOf(`${MEETING}¶${DEMAND}`)
    expect(editsOf(compared(before, after).rows)).toEqual([`-${VISIT}`])
    expect(editsOf(compared(after, before).rows)).toEqual([`+${VISIT}`])
  })

  it('hides what is punctuation and width only when asked to', () => {
    const before = articleOf('会议强调,安全第一.预算3.5亿元。')
    const after = articleOf('会议强调，安全第一。预算3.5亿元。')
    expect(compared(before, after).counts).toMatchObject({ changed: 1, punctuationOnly: 1 })
    expect(compared(before, after, true).counts).toMatchObject({ changed: 0, punctuationOnly: 0 })
    const other = articleOf('会议强调，安全第一。预算35亿元。')
    expect(compared(after, other, true).counts).toMatchObject({ changed: 1 })
  })

  it('reads a headline that was written anew as replaced', () => {
    const before = articleOf(MEETING, { title: '区里召开全体会议' })
    const after = articleOf(MEETING, { title: '稳住经济大盘' })
    const [title] = compared(before, after).rows
    expect(title).toMatchObject({ kind: 'changed', field: 'title' })
  })

  it('sees photos come, go and move with their captions', () => {
    const [one, other] = [photo('a', '会议现场。'), photo('b', '项目工地。')]
    const text = { kind: 'paragraph', text: MEETING } as const
    const before = articleOf('', { blocks: [one, text, other] })
    const moved = articleOf('', { blocks: [text, other, one] })
    const gone = articleOf('', { blocks: [text, photo('b', '重点项目工地。')] })
    expect(editsOf(compared(before, moved).rows)).toEqual([
      'photo moved',
      'photo moved',
      '⇄会议现场。',
    ])
    expect(compared(before, moved).counts).toMatchObject({ photos: 1 })
    expect(editsOf(compared(before, gone).rows)).toEqual(['photo deleted', '-会议现场。', '+重点'])
  })

  it('says when a paragraph became a sub-heading', () => {
    const before = articleOf(MEETING)
    const after = articleOf('', { blocks: [{ kind: 'subheading', text: MEETING }] })
    expect(compared(before, after).counts).toMatchObject({ retyped: 1, same: 1, changed: 0 })
  })
})

const SENTENCES = [
  MEETING,
  VISIT,
  DEMAND,
  '好。',
  '同比增长36.1%，达到1,379.5亿元。',
  '“我们一定完成任务！”他说。',
  '👨‍👩‍👧来了，e\u0301好。',
  '没有句号的一段',
  '',
]
const sentence = tuple(constantFrom(...SENTENCES), nat(5), constantFrom('', '', '区', '，', '👍'))
const paragraph = array(sentence, { maxLength: 4 }).map((ones) => ones.map(withPut).join(''))
const body = array(paragraph, { minLength: 1, maxLength: 5 }).map((ones) => ones.join('¶'))

/** Something written into a sentence, never inside a character that the eye sees as one. */
function withPut([text, at, put]: readonly [string, number, string]): string {
  const seen = Array.from(new Intl.Segmenter('zh').segment(text), ({ segment }) => segment)
  return [...seen.slice(0, at), put, ...seen.slice(at)].join('')
}

describe('any two texts', () => {
  it('are told whole: what was is what stayed and went, what is is what stayed and came', () => {
    assert(
      property(body, body, (one, other) => {
        const before = articleOf(one, { title: '旧题' })
        const after = articleOf(other, { title: '新题' })
        const comparison = compared(before, after)
        expect(sideOf(comparison, 'before')).toBe(before.textContent)
        expect(sideOf(comparison, 'after')).toBe(after.textContent)
        const texts = comparison.rows.flatMap((row) => (row.of === 'text' ? row.pieces : []))
        expect(texts.filter(({ text }) => TORN.test(text))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

/** Half a surrogate pair, or a sign that belongs to the character before it. */
const TORN = /\p{Cs}|^[\p{M}\u200D]/u

function sideOf({ rows }: Comparison, side: 'before' | 'after'): string {
  const missing = side === 'before' ? 'inserted' : 'deleted'
  return rows
    .flatMap((row) => (row.of === 'text' && row[side] !== null ? row.pieces : []))
    .filter(({ kind }) => kind !== missing)
    .map(({ text }) => text)
    .join('')
}
