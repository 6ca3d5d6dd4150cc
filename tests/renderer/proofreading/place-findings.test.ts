import { EditorState } from 'prosemirror-state'
import { DecorationSet } from 'prosemirror-view'
import { expect, it } from 'vitest'
import { newDocument } from '#core/article/new-document'
import type { Finding } from '#core/proofreading/finding'
import type { Ignored } from '#core/proofreading/proof-record'
import { placedMarks } from '#renderer/proofreading/marks'
import { paperBlocks } from '#renderer/proofreading/paper-blocks'
import { placeFindings, type Places } from '#renderer/proofreading/place-findings'

const NOWHERE: Places = { shown: DecorationSet.empty, left: DecorationSet.empty }

function article(...texts: readonly string[]) {
  const blocks = texts.map((text) => ({ kind: 'paragraph', text }) as const)
  return newDocument({ kicker: '', title: '', subtitle: '', byline: '', blocks })
}

const ids = ({ shown }: Places) => placedMarks(shown).map(({ mark }) => mark.id)
const startsAnew = (text: string) => text.startsWith('又')

/** What a worker would answer of every 按装 in these blocks. */
function answerTo(doc: EditorState['doc'], only: (text: string) => boolean = () => true) {
  return paperBlocks(doc).blocks.flatMap(({ id, field, node: { textContent } }) =>
    field === 'body' && only(textContent)
      ? [{ id, found: Array.from(textContent.matchAll(/按装/gu), ({ index }) => found(index)) }]
      : [],
  )
}

function found(from: number, isOfArticle = false) {
  const finding: Finding = {
    rule: 'CF',
    class: 'error',
    place: { field: 'body', index: 0 },
    from,
    to: from + 2,
    text: '按装',
    suggestion: '安装',
    isSafe: false,
    message: { zh: '', en: '' },
    source: '',
  }
  return { finding, isOfArticle }
}

type Laid = Parameters<typeof placeFindings>[1]

const lay = (places: Places, asked: Pick<Laid, 'doc' | 'answer'> & Partial<Laid>) =>
  placeFindings(places, {
    isWhole: true,
    ignored: [],
    ...asked,
    blocks: paperBlocks(asked.doc).blocks,
  })

const wordsAt = (set: DecorationSet, doc: EditorState['doc']) =>
  placedMarks(set).map(({ from, to }) => doc.textBetween(from, to))

it('keeps the underline of what is found again where it was', () => {
  const state = EditorState.create({ doc: article('工人按装门窗', '又按装路灯') })
  const first = lay(NOWHERE, { doc: state.doc, answer: answerTo(state.doc) })
  const tr = state.tr.insertText('，很好', state.doc.child(0).nodeSize + 15)
  const moved = { ...first, shown: first.shown.map(tr.mapping, tr.doc) }
  const second = lay(moved, { doc: tr.doc, answer: answerTo(tr.doc) })

  expect(wordsAt(second.shown, tr.doc)).toEqual(['按装', '按装'])
  expect(ids(second)).toEqual(ids(first))
})

it('drops what is said of a block that has changed meanwhile', () => {
  const late = answerTo(article('工人按装门窗'))
  const { shown } = lay(NOWHERE, { doc: article('工人安装门窗'), answer: late })
  expect(wordsAt(shown, article())).toEqual([])
})

it('touches only the blocks that were answered', () => {
  const doc = article('工人按装门窗', '又按装路灯')
  const first = lay(NOWHERE, { doc, answer: answerTo(doc) })
  const none = answerTo(doc, startsAnew).map((block) => ({ ...block, found: [] }))
  expect(wordsAt(lay(first, { doc, answer: none }).shown, doc)).toEqual(['按装'])
})

it('lets what article rules found stand until the whole was looked at again', () => {
  const doc = article('工人按装门窗')
  const [block] = answerTo(doc)
  if (block === undefined) throw new Error('no block')
  const ofArticle = lay(NOWHERE, { doc, answer: [{ ...block, found: [found(2, true)] }] })
  const nothing = [{ ...block, found: [] }]
  expect(wordsAt(lay(ofArticle, { doc, answer: nothing, isWhole: false }).shown, doc)).toEqual([
    '按装',
  ])
  expect(wordsAt(lay(ofArticle, { doc, answer: nothing }).shown, doc)).toEqual([])
})

it('puts an ignored one aside, and keeps it there while it moves', () => {
  const doc = article('工人按装门窗，又按装路灯')
  const ignored: Ignored = {
    rule: 'CF',
    text: '按装',
    scope: 'here',
    field: 'body',
    before: '工人按装门窗，又',
    after: '路灯',
    by: '',
    at: '2026-09-29T00:00:00Z',
    reason: '',
  }
  const places = lay(NOWHERE, { doc, answer: answerTo(doc), ignored: [ignored] })
  expect(placedMarks(places.shown)).toHaveLength(1)
  expect(placedMarks(places.left).map(({ mark }) => mark.finding.from)).toEqual([8])

  // Both sides of it are rewritten at once: only its place tells that it is the same.
  const state = EditorState.create({ doc })
  const at = placedMarks(places.left)[0]?.from ?? 0
  const tr = state.tr.insertText('灯杆灯具', at + 2, at + 4).insertText('接着他们再次', at - 8, at)
  const moved = {
    shown: places.shown.map(tr.mapping, tr.doc),
    left: places.left.map(tr.mapping, tr.doc),
  }
  const after = lay(moved, { doc: tr.doc, answer: answerTo(tr.doc), ignored: [ignored] })
  expect(placedMarks(after.left)).toHaveLength(1)
  expect(placedMarks(after.shown)).toHaveLength(0)
})

it('underlines an empty place by the character beside it', () => {
  const doc = article('工人安装门窗')
  const [block] = answerTo(doc)
  if (block === undefined) throw new Error('no block')
  const missing = { ...found(6), finding: { ...found(6).finding, to: 6, text: '' } }
  const { shown } = lay(NOWHERE, { doc, answer: [{ ...block, found: [missing] }] })
  const [mark] = placedMarks(shown)
  expect(mark?.from).toBe(mark?.to)
  expect(doc.textBetween(mark?.decoration.from ?? 0, mark?.decoration.to ?? 0)).toBe('窗')
})
