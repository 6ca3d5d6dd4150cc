import { expect, it, onTestFinished, vi } from 'vitest'
import { ArticleId, type DocumentJson } from '#core/article/article'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { documentJson } from '#core/article/document'
import type { Answer, Question } from '#bridge/contract'
import type { OutboxRecord } from '#renderer/saving/outbox'
import { createSender, type Sender, type SendOutcome } from '#renderer/saving/sender'

const ID = ArticleId.parse('00000000-0000-4000-8000-000000000001')

type Change = Question<'article:change'>
type Reply = Answer<'article:change'> | 'silence'

/** A backend of one article, a table for an outbox, and what the sender told. */
function desk(reply: (change: Change, turn: number) => Reply | Promise<Reply>, base = 0) {
  const changes: Change[] = []
  const outcomes: SendOutcome[] = []
  const kept = new Map<string, OutboxRecord>()
  const sender: Sender = createSender({
    id: ID,
    base,
    ask: async (change) => {
      changes.push(change)
      const answer = await reply(change, changes.length)
      if (answer === 'silence') throw new TypeError('Failed to fetch')
      return answer
    },
    outbox: {
      keep: async (record) => void kept.set(record.id, record),
      drop: async (id) => void kept.delete(id),
      find: async (id) => kept.get(id),
    },
    onOutcome: (outcome) => outcomes.push(outcome),
  })
  return { sender, changes, outcomes, kept }
}

const text = (title: string) => newDocument({ ...EMPTY_ARTICLE, title })
const json = (title: string): DocumentJson => documentJson(text(title))
const accept = ({ base }: Change): Reply => ({ ok: true, value: { revision: base + 1 } })
const stale = (revision: number): Reply => ({ ok: false, error: { kind: 'stale', revision } })

it('sends the newest text once, from the revision last accepted', async () => {
  const { sender, changes } = desk(accept, 7)
  sender.changed(text('一'))
  sender.changed(text('二'))
  expect(await sender.flush()).toBe(true)
  sender.changed(text('三'))
  expect(await sender.flush()).toBe(true)
  expect(changes).toEqual([
    { id: ID, base: 7, doc: json('二') },
    { id: ID, base: 8, doc: json('三') },
  ])
  expect(sender.isClean()).toBe(true)
})

it('keeps what a silent backend does not take, and forgets it once it is taken', async () => {
  const { sender, outcomes, kept } = desk((change, turn) =>
    turn === 1 ? 'silence' : accept(change),
  )
  sender.changed(text('一'))
  expect(await sender.flush()).toBe(false)
  expect(kept.get(ID)?.doc).toEqual(json('一'))
  expect(await sender.flush()).toBe(true)
  expect(kept.size).toBe(0)
  expect(outcomes.map(({ kind }) => kind)).toEqual(['unanswered', 'accepted'])
})

it('sends a newer text instead of the one that failed', async () => {
  const { sender, changes } = desk((change, turn) => (turn === 1 ? 'silence' : accept(change)))
  sender.changed(text('旧'))
  const failing = sender.flush()
  sender.changed(text('新'))
  await failing
  await sender.flush()
  expect(changes.at(-1)?.doc).toEqual(json('新'))
  expect(changes).toHaveLength(2)
})

it('stops at a newer text in the library and keeps its own', async () => {
  const { sender, changes, outcomes, kept } = desk(() => stale(5), 3)
  sender.changed(text('我的'))
  expect(await sender.flush()).toBe(false)
  sender.changed(text('我的再改'))
  await sender.flush()
  expect(changes).toHaveLength(1)
  expect(outcomes).toEqual([{ kind: 'refused', error: { kind: 'stale', revision: 5 } }])
  expect(kept.get(ID)?.doc).toEqual(json('我的'))
})

it('goes on from where a restarted backend stands', async () => {
  const { sender, changes, kept } = desk(
    (change, turn) => (turn === 1 ? stale(4) : accept(change)),
    6,
  )
  sender.changed(text('一'))
  await sender.flush()
  expect(await sender.flush()).toBe(true)
  expect(changes.map(({ base }) => base)).toEqual([6, 4])
  expect(kept.size).toBe(0)
})

it('asks on the way out before the answer to the last question is there', async () => {
  const waiting: (() => void)[] = []
  const { sender, changes, kept } = desk(
    (change) => new Promise((resolve) => waiting.push(() => resolve(accept(change)))),
  )
  sender.changed(text('一'))
  void sender.flush()
  await Promise.resolve()
  sender.changed(text('二'))
  sender.leave()
  expect(changes.map(({ base, doc }) => [base, doc])).toEqual([
    [0, json('一')],
    [1, json('二')],
  ])
  expect(kept.get(ID)).toMatchObject({ base: 1, doc: json('二') })
  for (const answer of waiting) answer()
  expect(await sender.flush()).toBe(true)
  expect(kept.size).toBe(0)
})

it('hands a costly text over less often, but every second', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  let cost = 0
  const { sender, changes } = desk((change) => {
    vi.setSystemTime(Date.now() + cost)
    return accept(change)
  })
  const sentWithin = async (milliseconds: number) => {
    const before = changes.length
    sender.changed(text('长'))
    await vi.advanceTimersByTimeAsync(milliseconds)
    return changes.length - before
  }
  expect(await sentWithin(200)).toBe(1)
  cost = 10
  expect(await sentWithin(200)).toBe(1)
  expect(await sentWithin(100)).toBe(0)
  cost = 500
  expect(await sentWithin(200)).toBe(1)
  expect(await sentWithin(1000)).toBe(1)
})
