import type { Node } from 'prosemirror-model'
import { expect, it } from 'vitest'
import { ArticleId, type DocumentJson } from '#core/article/article'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { documentJson } from '#core/article/document'
import { schema } from '#core/article/schema'
import type { TextChange } from '#core/article/text-change'
import type { Answer } from '#bridge/contract'
import type { OutboxRecord } from '#renderer/saving/outbox'
import { createSender, type Sender, type SendOutcome } from '#renderer/saving/sender'

const ID = ArticleId.parse('00000000-0000-4000-8000-000000000001')

type Reply = Answer<'article:change'> | 'silence'

/** A backend of one article, a table for an outbox, and what the sender told. */
function desk(reply: (change: TextChange, turn: number) => Reply | Promise<Reply>, base = 0) {
  const changes: TextChange[] = []
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
const accept = ({ base }: TextChange): Reply => ({
  ok: true,
  value: { revision: base + 1, text: `text ${base + 1}` },
})
const whole = (change: TextChange | undefined) =>
  change !== undefined && 'doc' in change ? change.doc : undefined
const paragraph = (words: string) => ({
  type: 'paragraph',
  content: [{ type: 'text', text: words }],
})
const paragraphs = (...texts: string[]) =>
  newDocument({
    ...EMPTY_ARTICLE,
    blocks: texts.map((words) => ({ kind: 'paragraph', text: words })),
  })
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
  expect(whole(changes.at(-1))).toEqual(json('新'))
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
  expect(changes.map((change) => [change.base, whole(change)])).toEqual([
    [0, json('一')],
    [1, json('二')],
  ])
  expect(kept.get(ID)).toMatchObject({ base: 1, doc: json('二') })
  for (const answer of waiting) answer()
  expect(await sender.flush()).toBe(true)
  expect(kept.size).toBe(0)
})

it('hands over once more, on the way out, what a page takes with it', async () => {
  const { sender, changes, kept } = desk(() => new Promise(() => {}))
  sender.changed(text('一'))
  void sender.flush()
  await Promise.resolve()
  sender.leave()
  expect(changes.map((change) => [change.base, whole(change)])).toEqual([
    [0, json('一')],
    [1, json('一')],
  ])
  expect(kept.get(ID)).toMatchObject({ base: 1, doc: json('一') })
})

it('is not stopped by its own later text that overtook an earlier one', async () => {
  const answers: ((answer: Reply) => void)[] = []
  const { sender, outcomes } = desk(() => new Promise((resolve) => answers.push(resolve)), 3)
  sender.changed(text('一'))
  void sender.flush()
  await Promise.resolve()
  sender.changed(text('二'))
  sender.leave()
  answers[0]?.(stale(5))
  answers[1]?.({ ok: true, value: { revision: 5, text: 'text 5' } })
  expect(await sender.flush()).toBe(true)
  expect(outcomes).toEqual([{ kind: 'accepted', revision: 5 }])
})

it('hands over the changed blocks alone when it knows which text the backend has', async () => {
  const { sender, changes } = desk((change, turn) => (turn === 3 ? 'silence' : accept(change)))
  const first = paragraphs('一', '二', '三')
  sender.changed(first)
  await sender.flush()
  const second = withParagraph(first, 1, '二二')
  sender.changed(second)
  await sender.flush()
  sender.changed(withParagraph(second, 2, '三三'))
  await sender.flush()
  await sender.flush()
  expect(changes.map((change) => ('body' in change ? change.body : 'whole'))).toEqual([
    'whole',
    { from: 1, to: 2, blocks: [paragraph('二二')] },
    { from: 2, to: 3, blocks: [paragraph('三三')] },
    'whole',
  ])
  expect(changes[1]).toMatchObject({ base: 1, onto: 'text 1' })
})

/** The other paragraphs stay the same objects, as an edit leaves them. */
function withParagraph(doc: Node, index: number, words: string): Node {
  const [kicker, title, subtitle, body, byline] = doc.children
  if (body === undefined) throw new RangeError('no body')
  const changed = schema.nodeFromJSON(paragraph(words))
  const content = body.content.replaceChild(index, changed)
  const fields = [kicker, title, subtitle, body.copy(content), byline]
  return doc.type.create(
    null,
    fields.filter((field) => field !== undefined),
  )
}
