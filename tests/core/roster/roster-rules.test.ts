import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { masked } from '#core/proofreading/masking'
import { proofread, proofreader } from '#core/proofreading/proofreader'
import type { ExampleArticle, Hit, Rule } from '#core/proofreading/rule'
import { SHIPPED_SETUP } from '#core/proofreading/setup'
import { EXAMPLE_ROSTER } from '#core/roster/example-roster'
import { EMPTY_ROSTER, type Roster } from '#core/roster/roster'
import { rosterRules } from '#core/roster/roster-rules'
import { exampleArticle, exampleText } from '../proofreading/example-article.ts'

const RULES = rosterRules(EXAMPLE_ROSTER)

const TEXTS = RULES.filter((rule) => rule.scope === 'text').map((rule) => ({
  find: rule.examples.find.map(([text, mended]) => ({ id: rule.id, rule, text, mended })),
  leave: rule.examples.leaveAlone.map((text) => ({ id: rule.id, rule, text })),
}))

const ARTICLES = RULES.filter((rule) => rule.scope === 'article').map((rule) => ({
  find: rule.examples.find.map((example) => ({ id: rule.id, rule, example })),
  leave: rule.examples.leaveAlone.map((example) => ({ id: rule.id, rule, example })),
}))

describe('a rule of names and titles', () => {
  it.each(TEXTS.flatMap(({ find }) => find))('$id finds “$text”', ({ rule, text, mended }) => {
    const hits = rule.find(masked(exampleText(text, 'paragraph')))
    expect(hits).not.toEqual([])
    expect(mended === null ? null : written(text, hits)).toBe(mended)
  })

  it.each(TEXTS.flatMap(({ leave }) => leave))('$id leaves “$text” alone', ({ rule, text }) => {
    expect(rule.find(masked(exampleText(text, 'paragraph')))).toEqual([])
  })

  it.each(ARTICLES.flatMap(({ find }) => find))('$id finds $example', ({ rule, example }) => {
    expect(rule.find(ready(example))).not.toEqual([])
  })

  it.each(ARTICLES.flatMap(({ leave }) => leave))('$id leaves $example', ({ rule, example }) => {
    expect(rule.find(ready(example))).toEqual([])
  })

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s has as much to leave alone as to find, and offers only names',
    (id, { examples, change }: Rule) => {
      expect(examples.leaveAlone.length).toBeGreaterThanOrEqual(examples.find.length)
      expect(change).toBe(['LD-03', 'LD-12'].includes(id) ? 'offer' : 'none')
    },
  )
})

describe('what a finding says', () => {
  it('names whose title it is', () => {
    expect(messages('区委书记张艳敏出席。')).toEqual([
      'LD-02 张艳敏在名录里的职务是“区委副书记、区长”，稿中作“区委书记”；该职务是虎强',
    ])
  })

  it('names who may be meant, and is an error only where the title fits', () => {
    const [found] = findingsOf('区长张燕敏督导工作。')
    expect(found).toMatchObject({ rule: 'LD-03', class: 'error', suggestion: '张艳敏' })
    expect(found?.message.zh).toContain('张艳敏，区委副书记、区长（音同）')
    expect(findingsOf('会上，张燕敏表示，要抓好落实。')[0]).toMatchObject({ class: 'warning' })
  })
})

describe('a term of office', () => {
  it('that is over names who holds the post on the edition’s day', () => {
    const [first, ...others] = EXAMPLE_ROSTER.people
    if (first === undefined) throw new Error('the example has people')
    const post = { title: '区委书记', body: '区委', from: '2021-03-01', to: null }
    const before = { ...first, posts: [{ ...post, from: null, to: '2021-02-28' }] }
    const after = { ...first, id: 'after', name: '李建国', posts: [post] }
    const roster = { ...EXAMPLE_ROSTER, people: [before, after, ...others] }
    const article = { paragraphs: ['区委书记虎强出席。'], editionDate: '2021-05-01' }
    const reader = proofreader({ ...SHIPPED_SETUP, roster })
    const [found] = reader.ofArticle(exampleArticle(article))
    expect(found).toMatchObject({ rule: 'LD-07', class: 'error', text: '区委书记虎强' })
    expect(found?.message.zh).toContain('当日任此职的是李建国')
  })
})

describe('nobody’s name is taken for another', () => {
  it.each([
    '区长热线，全天开通。',
    '王艳敏说，村里路好走了。',
    '居民章燕敏告诉记者。',
    '这里虎强林密，山高路远。',
    '原区委书记张艳敏回忆。',
    '区政府副区长张三丰的回信。',
    '村党支部书记杨浩然带头。',
    '社区主任张艳敏、书记赵吉平说。',
    '办公室主任赵吉平说。',
  ])('in “%s”', (text) => {
    expect(findingsOf(text).filter(({ class: level }) => level !== 'hint')).toEqual([])
  })

  it('when two of the roster sound alike', () => {
    const [first, ...others] = EXAMPLE_ROSTER.people
    const twin = { ...EXAMPLE_ROSTER.people[1], id: 'twin', name: '张燕敏', posts: [] }
    if (first === undefined) throw new Error('the example has people')
    const roster = { ...EXAMPLE_ROSTER, people: [first, ...others, { ...first, ...twin }] }
    expect(findingsOf('张燕敏表示，要抓好落实。', roster)).toEqual([])
  })
})

describe('an empty roster', () => {
  it.each(['区长张燕敏督导工作。', '区委书记张艳敏出席。', '区领导王小平、李建国等参加。'])(
    'says nothing of “%s”',
    (text) => {
      expect(findingsOf(text, EMPTY_ROSTER)).toEqual([])
    },
  )

  it('still finds titles that do not go together', () => {
    const found = findingsOf('区政协主席、区委常委、纪委书记赵吉平主持。', EMPTY_ROSTER)
    expect(found.map(({ rule, text }) => [rule, text])).toEqual([
      ['LD-06', '区政协主席、区委常委、纪委书记'],
    ])
  })
})

it('finds nothing outside the text, whatever is in it', () => {
  const pieces = [
    '区委',
    '书记',
    '区长',
    '、',
    '，',
    '虎强',
    '虎 强',
    '张燕敏',
    '区领导',
    '等',
    '参加',
    '\uD83D',
    '😀',
    '人大',
    '主任',
    '副',
    '县',
    '县委',
  ]
  const text = array(constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))
  assert(
    property(text, (paragraph) => {
      for (const { from, to } of findingsOf(paragraph)) {
        expect(from).toBeLessThan(to)
        expect(to).toBeLessThanOrEqual(paragraph.length)
      }
    }),
    { numRuns: 500 },
  )
})

it('reads no byline', () => {
  const { ofText } = proofreader({ ...SHIPPED_SETUP, roster: EXAMPLE_ROSTER })
  expect(ofText(exampleText('记者 张燕敏 通讯员 虎墙', 'byline'))).toEqual([])
})

/** What rules of this folder find: other rules may say something of the same sentence. */
function findingsOf(text: string, roster: Roster = EXAMPLE_ROSTER) {
  const found = proofread(
    exampleArticle({ paragraphs: [text] }),
    proofreader({ ...SHIPPED_SETUP, roster }),
  )
  return found.filter(({ rule }) => rule.startsWith('LD-'))
}

function messages(text: string): readonly string[] {
  return findingsOf(text).map(({ rule, message }) => `${rule} ${message.zh}`)
}

function ready(example: ExampleArticle) {
  const article = exampleArticle(example)
  return { ...article, texts: article.texts.map(masked) }
}

function written(text: string, hits: readonly Hit[]): string {
  return hits
    .toSorted((one, other) => other.from - one.from)
    .reduce(
      (mended, { from, to, suggestion }) =>
        mended.slice(0, from) + (suggestion ?? text.slice(from, to)) + mended.slice(to),
      text,
    )
}
