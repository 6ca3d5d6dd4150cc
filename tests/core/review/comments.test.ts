import { describe, expect, it } from 'vitest'
import { schema } from '#core/article/schema'
import { openThreads, withAct } from '#core/review/comment-acts'
import { commentPlaces } from '#core/review/comment-places'
import type { CommentAct, CommentThread } from '#core/review/comments'
import { article } from './suggested-article.ts'

const AT = '2026-11-23T01:00:00.000Z'

function said(id: string, by: string, text = `${by}说`) {
  return { id, by, at: AT, text }
}

const FIRST: CommentThread = {
  id: 'a',
  quoted: '三千元',
  entries: [said('a1', '王编辑')],
  resolved: null,
}
const SECOND: CommentThread = { ...FIRST, id: 'b', entries: [said('b1', '李主任')] }

function commented(thread: string) {
  return schema.marks.comment.create({ thread })
}

function after(...acts: readonly CommentAct[]) {
  return acts.reduce(withAct, [FIRST, SECOND])
}

describe('what is done to comments', () => {
  it('begins a conversation once, however often it is sent', () => {
    const third = { ...FIRST, id: 'c' }
    const once = after({ kind: 'open', thread: third })
    expect(once.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(withAct(once, { kind: 'open', thread: third })).toBe(once)
  })

  it('puts answers behind each other, and opens what was settled', () => {
    const [first, second] = after(
      { kind: 'resolve', thread: 'a', by: '李主任', at: AT },
      { kind: 'reply', thread: 'a', entry: said('a2', '李主任') },
      { kind: 'reply', thread: 'a', entry: said('a3', '王编辑') },
      { kind: 'reply', thread: 'a', entry: said('a3', '王编辑') },
    )
    expect(first?.entries.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3'])
    expect(first?.resolved).toBeNull()
    expect(second).toBe(SECOND)
  })

  it('settles a conversation once: who did it first stays', () => {
    const settled = after(
      { kind: 'resolve', thread: 'a', by: '李主任', at: AT },
      { kind: 'resolve', thread: 'a', by: '王编辑', at: AT },
    )
    expect(settled[0]?.resolved?.by).toBe('李主任')
    expect(openThreads(settled)).toEqual([SECOND])
    expect(withAct(settled, { kind: 'reopen', thread: 'a' })).toEqual([FIRST, SECOND])
  })

  it('rewrites one entry and leaves who said it and when', () => {
    const [first] = after({ kind: 'edit', thread: 'a', entry: 'a1', text: '是三万元' })
    expect(first?.entries).toEqual([said('a1', '王编辑', '是三万元')])
  })

  it('takes a whole conversation away, and back', () => {
    const act = { kind: 'remove', thread: 'a' } as const
    expect(after(act)).toEqual([SECOND])
    expect(after(act, { kind: 'open', thread: FIRST })).toEqual([SECOND, FIRST])
  })

  it('takes one answer away, and back to where it stood, settled as it is', () => {
    const answered = after(
      { kind: 'reply', thread: 'a', entry: said('a2', '李主任') },
      { kind: 'reply', thread: 'a', entry: said('a3', '王编辑') },
      { kind: 'resolve', thread: 'a', by: '李主任', at: AT },
    )
    const shorter = withAct(answered, { kind: 'remove-reply', thread: 'a', entry: 'a2' })
    expect(shorter[0]?.entries.map(({ id }) => id)).toEqual(['a1', 'a3'])
    const entry = said('a2', '李主任')
    const back = { kind: 'put-back-reply', thread: 'a', entry, behind: 'a1' } as const
    expect(withAct(shorter, back)).toEqual(answered)
    expect(withAct(answered, back)).toBe(answered)
    expect(withAct(shorter, { ...back, behind: 'gone' })[0]?.entries.at(-1)).toEqual(entry)
  })

  it.each<CommentAct>([
    { kind: 'remove-reply', thread: 'a', entry: 'a1' },
    { kind: 'remove-reply', thread: 'a', entry: 'gone' },
    { kind: 'reply', thread: 'gone', entry: said('x', '王编辑') },
    { kind: 'edit', thread: 'a', entry: 'gone', text: '没有这句' },
    { kind: 'resolve', thread: 'gone', by: '王编辑', at: AT },
    { kind: 'reopen', thread: 'a' },
    { kind: 'remove', thread: 'gone' },
  ])('changes nothing where there is nothing to change: $kind', (act) => {
    const threads = [FIRST, SECOND]
    expect(withAct(threads, act)).toBe(threads)
  })
})

describe('where comments hang', () => {
  it('is told in reading order, over everything between the first and the last piece', () => {
    const { paragraph } = schema.nodes
    const doc = article(
      { title: '' },
      paragraph.create(null, [
        schema.text('拨款'),
        schema.text('三千', [commented('b')]),
        schema.text('元整', [commented('b'), commented('a')]),
      ]),
      paragraph.create(null, [schema.text('用于修路', [commented('a')])]),
    )
    const found = [...commentPlaces(doc)].map(([thread, { from, to }]) => [
      thread,
      doc.textBetween(from, to, '¶'),
    ])
    expect(found).toEqual([
      ['b', '三千元整'],
      ['a', '元整¶用于修路'],
    ])
  })
})
