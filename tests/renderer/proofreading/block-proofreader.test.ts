import { expect, it } from 'vitest'
import { SHIPPED_SETUP } from '#core/proofreading/setup'
import { blockProofreader } from '#renderer/proofreading/block-proofreader'
import type { BlockText, PaperText } from '#renderer/proofreading/worker-messages'

const ABOUT = { editionDate: null, genre: 'news', photos: 0 } as const

const block = (id: number, text: string): BlockText => ({
  id,
  role: 'paragraph',
  field: 'body',
  text,
})

const paper = (order: readonly number[], ...fresh: readonly BlockText[]): PaperText => ({
  ...ABOUT,
  order,
  fresh,
})

const rulesOf = (blocks: readonly { readonly id: number; readonly found: readonly unknown[] }[]) =>
  blocks.map(({ id, found }) => [id, found.length > 0])

it('reads only blocks that are new', () => {
  const reader = blockProofreader(SHIPPED_SETUP)
  const first = reader.take(paper([1, 2], block(1, '工人按装了门窗。'), block(2, '大家很满意。')))
  expect(rulesOf(first)).toEqual([
    [1, true],
    [2, false],
  ])
  expect(rulesOf(reader.take(paper([1, 3], block(3, '又去按装路灯。'))))).toEqual([[3, true]])
  expect(reader.take(paper([3, 1]))).toEqual([])
})

it('reads a block again that was gone meanwhile', () => {
  const reader = blockProofreader(SHIPPED_SETUP)
  const text = block(1, '工人按装了门窗。')
  reader.take(paper([1], text))
  reader.take(paper([]))
  expect(rulesOf(reader.take(paper([1], text)))).toEqual([[1, true]])
})

it('says of the whole article only what is new', () => {
  const reader = blockProofreader(SHIPPED_SETUP)
  reader.take(paper([1], block(1, '工人按装了门窗。')))
  reader.lookAtWhole()
  expect(reader.lookAtWhole()).toEqual([])
})

it('answers safe changes by block', () => {
  const reader = blockProofreader(SHIPPED_SETUP)
  const whole = paper([7, 8], block(7, '大家说好。'), block(8, '昨日,天晴。'))
  expect(reader.safeChanges(whole)).toEqual([
    { id: 8, rule: 'PU-01', from: 2, to: 3, text: ',', suggestion: '，' },
  ])
})

const HEAD = '会议强调，要坚定信心，强化措施，确保'
const goingOn = (id: number, text: string): BlockText => ({ ...block(id, text), goesOn: true })

it('reads blocks whose border is suggested away as one, and each again when it is back', () => {
  const reader = blockProofreader(SHIPPED_SETUP)
  const rest = block(2, '按装任务完成。')
  expect(rulesOf(reader.take(paper([1, 2], goingOn(1, HEAD), rest)))).toEqual([
    [1, false],
    [2, true],
  ])
  expect(reader.lookAtWhole()).toEqual([])
  reader.take(paper([3, 2], block(3, HEAD)))
  expect(reader.lookAtWhole().flatMap(({ found }) => found)).toMatchObject([
    { finding: { rule: 'LY-01' } },
  ])
})

it('says in the block where it begins what is found in two, and mends none that lies in both', () => {
  const reader = blockProofreader(SHIPPED_SETUP)
  const blocks = [goingOn(1, '大家说好,工人按'), block(2, '装了门窗,')] as const
  const found = reader.take(paper([1, 2], ...blocks))
  expect(found.map(({ id, found: here }) => [id, here.map(({ finding }) => finding.text)])).toEqual(
    [
      [1, [',', '按']],
      [2, [',']],
    ],
  )
  expect(reader.safeChanges(paper([1, 2], ...blocks)).map(({ id, from }) => [id, from])).toEqual([
    [1, 4],
    [2, 4],
  ])
})
