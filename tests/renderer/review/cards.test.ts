import { describe, expect, it } from 'vitest'
import { schema } from '#core/article/schema'
import type { CommentThread } from '#core/review/comments'
import { NO_FILTER, kindsIn, passes, peopleIn } from '#renderer/review/changes/card-filter'
import { cardsOf } from '#renderer/review/changes/cards'
import { cutWords } from '#renderer/review/changes/cut-words'
import { article, suggestedText } from '../../core/review/suggested-article.ts'

const AT = '2026-11-23T01:00:00.000Z'

function thread(id: string, by: string, isSettled = false): CommentThread {
  const entries = [{ id: `${id}1`, by, at: AT, text: '请核' }]
  return { id, quoted: '', entries, resolved: isSettled ? { by, at: AT } : null }
}

function commented(words: string, id: string) {
  return schema.text(words, [schema.marks.comment.create({ thread: id })])
}

const DOC = article(
  { title: '区里[-旧日-]开会' },
  schema.nodes.paragraph.create(null, [
    commented('三千', 'open'),
    ...suggestedText('元，[+近日+]到账，'),
    commented('年底', 'settled'),
    ...suggestedText('[-就-]完工。'),
  ]),
)
const THREADS = [thread('gone', '李强'), thread('settled', '李强', true), thread('open', '李强')]

const { open, settled, orphans } = cardsOf(DOC, THREADS)
const said = open.map((card) =>
  card.kind === 'comment' ? card.thread.id : card.change.inserted || card.change.deleted,
)

describe('the list of changes and comments', () => {
  it('stands in reading order, comments among changes', () => {
    expect(said).toEqual(['旧日', 'open', '近日', '就'])
  })

  it('sets aside what is settled and what lost its words', () => {
    expect(settled.map(({ key }) => key)).toEqual(['comment settled'])
    expect(orphans.map(({ id }) => id)).toEqual(['gone'])
  })

  it.each([
    [{}, 4],
    [{ shown: 'changes' }, 3],
    [{ shown: 'comments' }, 1],
    [{ by: '李强' }, 1],
    [{ by: '王编辑', kind: 'deletion' }, 2],
    [{ shown: 'comments', kind: 'deletion' }, 0],
  ] as const)('lets through what the filter says: %o', (filter, count) => {
    expect(open.filter((card) => passes(card, { ...NO_FILTER, ...filter }))).toHaveLength(count)
  })

  it('offers the people and the kinds that are there', () => {
    expect(peopleIn(open)).toEqual(['王编辑', '李强'])
    expect(kindsIn(open)).toEqual(['deletion', 'insertion'])
  })
})

describe('words on a card', () => {
  it.each([
    ['短的', 10, '短的'],
    ['一二三四五六七', 5, '一二…六七'],
    ['𠮷𠮷𠮷𠮷', 3, '𠮷…𠮷'],
    ['　', 5, '□'],
  ])('lose their middle, never half a character: %s', (words, most, shown) => {
    expect(cutWords(words, most)).toBe(shown)
  })
})
