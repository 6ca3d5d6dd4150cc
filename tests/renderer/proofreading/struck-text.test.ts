import { array, assert, constantFrom, nat, property, record, string, tuple } from 'fast-check'
import { EditorState } from 'prosemirror-state'
import { DecorationSet } from 'prosemirror-view'
import { describe, expect, it } from 'vitest'
import type { Finding } from '#core/proofreading/finding'
import { originalDocument } from '#core/review/suggestions/final-document'
import { trackEdit } from '#core/review/suggestions/track-edit'
import { finalTextOf, isStruck } from '#core/review/suggestions/final-text'
import { placeOf } from '#renderer/editor/final-places'
import { placeOfFinding } from '#renderer/proof-report/place-of-finding'
import { placedMarks } from '#renderer/proofreading/marks'
import { blockText, paperBlocks } from '#renderer/proofreading/paper-blocks'
import { placeFindings } from '#renderer/proofreading/place-findings'
import { stillStands } from '#renderer/proofreading/mend'
import { writeMend } from '#renderer/proofreading/write-mend'
import {
  article,
  endStruck,
  paragraph,
  photo,
  suggestedArticle,
} from '../../core/review/suggested-article.ts'

const AT = '2026-11-23T02:00:00.000Z'

type Written = ReturnType<typeof article>

const body = (doc: Written) => paperBlocks(doc).blocks.filter(({ field }) => field === 'body')

function only(doc: Written) {
  const [block] = body(doc)
  if (block === undefined) throw new Error('no block')
  return block
}

const idsOf = (doc: Written) => paperBlocks(doc).blocks.map(({ id }) => id)

/** The text of a block, with what is struck between slashes. */
function shown(block: Written): string {
  const pieces = block.children.map((child) => (isStruck(child) ? `/${child.text}/` : child.text))
  return pieces.join('')
}

function found(span: { readonly from: number; readonly to: number }, text: string): Finding {
  return {
    rule: 'CF',
    class: 'error',
    place: { field: 'body', index: 0 },
    ...span,
    text,
    suggestion: null,
    isSafe: false,
    message: { zh: '', en: '' },
    source: '',
  }
}

describe('proofreading a paper with suggestions', () => {
  it('reads every block without what is struck, and none that is suggested away', () => {
    expect(paperBlocks(suggestedArticle()).blocks.map((block) => blockText(block).text)).toEqual([
      '',
      '区里开会',
      '',
      '昨日上午，会议中心坐满了人。',
      '会上宣读',
      '了决定。',
      '会场',
      '',
      '记者 王小明',
    ])
    expect(paperBlocks(suggestedArticle()).photos).toBe(1)
  })

  it('reads on where the end of a block is struck, past what is struck whole, but not into a photo', () => {
    const doc = article(
      {},
      endStruck('会议强调，[-旧-]'),
      endStruck('[-旧段-]'),
      endStruck('要确保'),
      photo('会场'),
      paragraph('完成。'),
    )
    const goesOn = body(doc).map((block) => [blockText(block).text, block.goesOn])
    expect(goesOn).toEqual([
      ['会议强调，', true],
      ['要确保', false],
      ['完成。', false],
    ])
  })

  it('reads a block again only when it has become another one', () => {
    const state = EditorState.create({ doc: suggestedArticle() })
    const before = idsOf(state.doc)
    const [first] = body(state.doc)
    const after = idsOf(state.tr.insertText('又', first?.from).doc)
    expect(after.filter((id) => !before.includes(id))).toHaveLength(1)
  })

  it.each([
    ['工人[-旧-]按[-旧-]装门', { from: 2, to: 4 }, '按/旧/装'],
    ['[-旧-]按装', { from: 0, to: 2 }, '按装'],
    ['按装[-旧-]', { from: 0, to: 2 }, '按装'],
    ['门窗[-旧-]', { from: 2, to: 2 }, '窗'],
    ['门[-旧-]窗', { from: 1, to: 1 }, '窗'],
  ])('underlines the right characters of %s', (written, span, expected) => {
    const doc = article({}, paragraph(written))
    const { id, node } = only(doc)
    const finding = found(span, finalTextOf(node).text.slice(span.from, span.to))
    const { shown: set } = placeFindings(
      { shown: DecorationSet.empty, left: DecorationSet.empty },
      {
        doc,
        blocks: paperBlocks(doc).blocks,
        answer: [{ id, found: [{ finding, isOfArticle: true }] }],
        isWhole: true,
        ignored: [],
      },
    )
    const [mark] = placedMarks(set)
    const { from: start } = only(doc)
    const { from = 0, to = 0 } = mark?.decoration ?? {}
    expect(shown(node.cut(from - start, to - start))).toBe(expected)
    expect(placeOf(only(doc), span)).toEqual({ from: mark?.from, to: mark?.to })

    // Until the whole is looked at again it stands, because its words do.
    const again = placeFindings(
      { shown: set, left: DecorationSet.empty },
      { doc, blocks: body(doc), answer: [{ id, found: [] }], isWhole: false, ignored: [] },
    )
    expect(placedMarks(again.shown).map((one) => one.mark.finding)).toMatchObject([span])
  })

  it.each([
    ['按[-旧-]装门', { from: 0, to: 2 }, '安装', '安/旧/装门'],
    ['不[-旧-]按[-旧-]装', { from: 0, to: 3 }, '安装', '安/旧//旧/装'],
    ['按[-旧-]装门', { from: 0, to: 2 }, '', '/旧/门'],
    ['门[-旧-]', { from: 1, to: 1 }, '。', '门。/旧/'],
    ['[-旧-]门', { from: 0, to: 1 }, '窗', '/旧/窗'],
  ])('mends %s and leaves struck what is struck', (...[written, span, suggestion, expected]) => {
    const state = EditorState.create({ doc: article({}, paragraph(written)) })
    const block = only(state.doc)
    const text = finalTextOf(block.node).text.slice(span.from, span.to)
    const mend = { ...placeOf(block, span), text, suggestion }
    expect(stillStands(state.doc, mend)).toBe(true)
    const { tr } = state
    writeMend(tr, mend)
    expect(shown(only(tr.doc).node)).toBe(expected)
  })

  it('mends the final text and no struck character, tracked or not, wherever it stands', () => {
    const pieces = array(
      record({ text: constantFrom('一', '二三', '四五六'), mark: constantFrom('', '-', '+') }),
      { minLength: 1 },
    )
    assert(
      property(tuple(pieces, nat(), nat(), string({ maxLength: 4 })), (drawn) => {
        const [all, one, other, suggestion] = drawn
        const written = all.map(({ text, mark }) =>
          mark === '' ? text : `[${mark}${text}${mark}]`,
        )
        const { tr, doc } = EditorState.create({ doc: article({}, paragraph(written.join(''))) })
        const block = only(doc)
        const { text } = finalTextOf(block.node)
        const [from = 0, to = 0] = [one, other]
          .map((at) => at % (text.length + 1))
          .toSorted(inOrder)
        writeMend(tr, { ...placeOf(block, { from, to }), text: text.slice(from, to), suggestion })
        const after = tr.doc.child(3).child(0)
        expect(finalTextOf(after).text).toBe(text.slice(0, from) + suggestion + text.slice(to))
        expect(struck(after)).toBe(struck(block.node))

        const { transform } = trackEdit(tr, { by: '校对', at: AT, newId: () => 'mend' })
        const tracked = transform.doc.child(3).child(0)
        expect(finalTextOf(tracked).text).toBe(finalTextOf(after).text)
        expect(originalDocument(transform.doc).eq(originalDocument(doc))).toBe(true)
      }),
    )
  })
})

it('goes to what a report found in a paragraph that was joined', () => {
  const doc = article(
    {},
    endStruck('会上[-旧-]宣读'),
    paragraph('了决[-旧-]定。'),
    paragraph('散会'),
  )
  const at = (index: number, from: number, text: string) => {
    const place = placeOfFinding(doc, {
      place: { field: 'body', index },
      from,
      to: from + text.length,
      text,
    })
    return place === undefined ? undefined : doc.textBetween(place.from, place.to)
  }
  expect(at(0, 2, '宣读')).toBe('宣读')
  expect(at(0, 5, '决定')).toBe('决旧定')
  expect(at(1, 0, '散会')).toBe('散会')
  expect(at(2, 0, '散会')).toBeUndefined()
})

function struck(block: Written): string {
  return block.children
    .filter(isStruck)
    .map(({ text }) => text)
    .join('')
}

function inOrder(one: number, other: number): number {
  return one - other
}
