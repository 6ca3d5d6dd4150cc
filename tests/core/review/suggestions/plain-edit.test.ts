import { joinBackward, splitBlock } from 'prosemirror-commands'
import type { Node } from 'prosemirror-model'
import { EditorState, TextSelection, type Command, type Transaction } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import { plainEdit } from '#core/review/suggestions/plain-edit'
import { article, paragraph } from '../suggested-article.ts'
import { person, placeOf, type Act } from './person.ts'
import { shown } from './shown.ts'

const wang = person('王')

type Edit = (state: EditorState) => Transaction

const typed =
  (words: string, after: string): Edit =>
  ({ doc, tr }) =>
    tr.insertText(words, placeOf(doc, after).to)

const overtyped =
  (words: string, written: string): Edit =>
  ({ doc, tr }) => {
    const { from, to } = placeOf(doc, words)
    return tr.insertText(written, from, to)
  }

const ran =
  (command: Command, at: (doc: Node) => number): Edit =>
  (state) => {
    let made = state.tr
    const selection = TextSelection.create(state.doc, at(state.doc))
    command(state.apply(state.tr.setSelection(selection)), (tr) => {
      made = tr
    })
    return made
  }

const split = (after: string) => ran(splitBlock, (doc) => placeOf(doc, after).to)
const joined = (words: string) => ran(joinBackward, (doc) => placeOf(doc, words).from)

/** What 王 suggested, what somebody does who is not tracked, and what stands there then. */
const EDITS: readonly (readonly [what: string, suggested: Act, edit: Edit, then: string])[] = [
  [
    'inside an insertion',
    wang.types('隆重', '今天'),
    typed('而', '隆'),
    '今天[+王 隆]而[+王 重]开会 / 散会 / 离场',
  ],
  [
    'behind an insertion',
    wang.types('隆重', '今天'),
    typed('地', '隆重'),
    '今天[+王 隆重]地开会 / 散会 / 离场',
  ],
  [
    'inside what is struck',
    wang.strikes('今天'),
    typed('早', '今'),
    '[-王 今]早[-王 天]开会 / 散会 / 离场',
  ],
  [
    'behind what is struck',
    wang.strikes('今天'),
    typed('早', '今天'),
    '[-王 今天]早开会 / 散会 / 离场',
  ],
  [
    'over what is struck',
    wang.strikes('今天'),
    overtyped('天', '日'),
    '[-王 今]日开会 / 散会 / 离场',
  ],
  [
    'over an end, from what is struck on',
    wang.strikes('今天'),
    overtyped('天开会¶散', '日'),
    '[-王 今]日会 / 离场',
  ],
  [
    'in words set in bold',
    wang.bold('今天'),
    typed('早', '今'),
    '[B+王 今][B 早][B+王 天]开会 / 散会 / 离场',
  ],
  [
    'a split before an end that is struck',
    wang.joinsBefore('散会'),
    split('今天'),
    '今天 / 开会¶-王 / 散会 / 离场',
  ],
  [
    'a split before an end that is put in',
    wang.splits('今天'),
    split('今'),
    '今 / 天¶+王 / 开会 / 散会 / 离场',
  ],
  [
    'a join of an end that is put in',
    wang.splits('今天'),
    joined('开会'),
    '今天开会 / 散会 / 离场',
  ],
  [
    'a join behind an end that is struck',
    wang.joinsBefore('散会'),
    overtyped('会¶散', '了'),
    '今天开了会 / 离场',
  ],
]

function edited(suggested: Act, edit: Edit): string {
  const doc = suggested(article({}, paragraph('今天开会'), paragraph('散会'), paragraph('离场')))
  return shown(plainEdit(edit(EditorState.create({ doc }))).doc)
}

describe('an edit that is not tracked', () => {
  it.each(EDITS)('is nobody’s suggestion: %s', (...edit) => {
    const [, suggested, change, then] = edit
    expect(edited(suggested, change)).toBe(then)
  })

  it('is the same edit where nothing is suggested', () => {
    const { tr } = EditorState.create({ doc: article({}, paragraph('今天开会')) })
    const edit = tr.insertText('早', placeOf(tr.doc, '今').to)
    expect(plainEdit(edit)).toBe(edit)
  })

  it('takes suggestions along with a block that is moved', () => {
    const doc = wang.overtypes(
      '今天',
      '昨日',
    )(article({}, paragraph('今天开会'), paragraph('散会')))
    const { from, to } = placeOf(doc, '今天昨日开会')
    const block = doc.slice(from - 1, to + 1).content
    const { tr } = EditorState.create({ doc })
    const moved = tr.delete(from - 1, to + 1).insert(placeOf(tr.doc, '散会').to + 1, block)
    expect(shown(plainEdit(moved).doc)).toBe('散会 / [-王 今天][+王 昨日]开会')
  })
})
