import type { Node } from 'prosemirror-model'
import { describe, expect, it } from 'vitest'
import { schema } from '#core/article/schema'
import { suggestionsOf } from '#core/review/suggestions/suggestions'
import { article, paragraph, photo } from '../suggested-article.ts'
import { accept, acceptOn, person, reject, rejectOn, type Act } from './person.ts'
import { shown } from './shown.ts'

const { nodes } = schema

const wang = person('王')
const li = person('李')

function after(...acts: readonly Act[]): Node {
  return acts.reduce((doc, act) => act(doc), article({}, paragraph('今天开会'), paragraph('散会')))
}

/** Two people, and of each sort something. */
const TWO = after(
  wang.overtypes('今天', '昨日'),
  li.types('隆重', '昨日'),
  li.strikes('散'),
  wang.bold('会'),
)

const SOME: readonly (readonly [which: string, act: Act, then: string])[] = [
  ['accept all of 王', accept({ by: '王' }), '昨日[+李 隆重]开[B 会] / [-李 散]会'],
  ['reject all of 王', reject({ by: '王' }), '今天[+李 隆重]开会 / [-李 散]会'],
  ['accept all of 李', accept({ by: '李' }), '[-王 今天][+王 昨日]隆重开[B+王 会] / 会'],
  ['reject all of 李', reject({ by: '李' }), '[-王 今天][+王 昨日]开[B+王 会] / 散会'],
  [
    'accept replacements',
    accept({ kinds: new Set(['replacement']) }),
    '昨日[+李 隆重]开[B+王 会] / [-李 散]会',
  ],
  [
    'reject insertions',
    reject({ kinds: new Set(['insertion']) }),
    '[-王 今天][+王 昨日]开[B+王 会] / [-李 散]会',
  ],
  [
    'accept formatting and deletions',
    accept({ kinds: new Set(['formatting', 'deletion']) }),
    '[-王 今天][+王 昨日][+李 隆重]开[B 会] / 会',
  ],
  [
    'reject deletions of 王, of which there are none',
    reject({ by: '王', kinds: new Set(['deletion']) }),
    '[-王 今天][+王 昨日][+李 隆重]开[B+王 会] / [-李 散]会',
  ],
  [
    'accept no id',
    accept({ ids: new Set() }),
    '[-王 今天][+王 昨日][+李 隆重]开[B+王 会] / [-李 散]会',
  ],
]

/** Some words of what is suggested, and what is left. */
const PARTS: readonly (readonly [part: string, then: string, ...acts: readonly Act[]])[] = [
  [
    'half of an insertion accepted',
    '今天隆[+王 重]开会 / 散会',
    wang.types('隆重', '今天'),
    acceptOn('隆'),
  ],
  [
    'half of an insertion rejected',
    '今天[+王 重]开会 / 散会',
    wang.types('隆重', '今天'),
    rejectOn('隆'),
  ],
  [
    'the middle of an insertion rejected',
    '今天[+王 隆地]开会 / 散会',
    wang.types('隆重地', '今天'),
    rejectOn('重'),
  ],
  ['half of a deletion accepted', '[-王 天]开会 / 散会', wang.strikes('今天'), acceptOn('今')],
  ['half of a deletion rejected', '今[-王 天]开会 / 散会', wang.strikes('今天'), rejectOn('今')],
  [
    'only the old words of a replacement',
    '[+王 昨日]开会 / 散会',
    wang.overtypes('今天', '昨日'),
    acceptOn('今天'),
  ],
  ['bold of one character', '[B+王 今]天开会 / 散会', wang.bold('今天'), rejectOn('天')],
  [
    'my deletion in your insertion, both there',
    '今天[+王 隆]开会 / 散会',
    wang.types('隆重', '今天'),
    li.strikes('重'),
    rejectOn('重'),
  ],
  [
    'words without the end behind them',
    '今天开¶-王 / [-王 散]会',
    wang.strikes('会¶散'),
    acceptOn('会'),
  ],
  ['words with the end behind them', '今天开[-王 散]会', wang.strikes('会¶散'), acceptOn('会¶')],
  [
    'words around a suggestion',
    '今天隆重开会 / 散会',
    wang.types('隆重', '今天'),
    acceptOn('今天隆重开会'),
  ],
  [
    'words beside a suggestion',
    '今天[+王 隆重]开会 / 散会',
    wang.types('隆重', '今天'),
    acceptOn('开会'),
  ],
  [
    'words of somebody else in a new photo',
    '今天开会 / ▣+王 会场 / 散会',
    wang.puts(photo('会场'), '今天开会'),
    li.types('外', '会场'),
    rejectOn('外'),
  ],
  [
    'no photo, of which only some words are meant',
    '今天开会 / ▣+王 会场[+李 外] / 散会',
    wang.puts(photo('会场'), '今天开会'),
    li.types('外', '会场'),
    rejectOn('会场'),
  ],
  [
    'a photo between words',
    '今天开会 / 散会',
    wang.puts(photo('会场'), '今天开会'),
    rejectOn('会¶会场¶¶散'),
  ],
  [
    'a type, when all words are meant',
    '今天开会 / 散会',
    wang.makes(nodes.subheading, '今天'),
    rejectOn('今天开会'),
  ],
  [
    'no type, when some words are meant',
    '# 今天开会(was paragraph 王) / 散会',
    wang.makes(nodes.subheading, '今天'),
    rejectOn('今天'),
  ],
]

const DECIDED = PARTS.map(([part, left, ...acts]) => [part, { left, acts }] as const)

describe('deciding some suggestions', () => {
  it.each(SOME)('leaves the others as they are: %s', (_, act, then) => {
    expect(shown(act(TWO))).toBe(then)
  })

  it('takes one by its id, wherever its pieces stand', () => {
    const [first] = suggestionsOf(TWO)
    const ids = new Set([first?.id ?? ''])
    expect(shown(reject({ ids })(TWO))).toBe('今天[+李 隆重]开[B+王 会] / [-李 散]会')
  })
})

describe('deciding a part of a suggestion', () => {
  it.each(DECIDED)('leaves the rest suggested: %s', (_, { acts, left }) => {
    expect(shown(after(...acts))).toBe(left)
  })

  it.each([acceptOn('隆'), rejectOn('隆')])('leaves the rest to its author, id and time', (act) => {
    const whole = after(wang.types('隆重', '今天'))
    const [before] = suggestionsOf(whole)
    const [rest, ...others] = suggestionsOf(act(whole))
    expect(others).toEqual([])
    expect(rest).toMatchObject({ id: before?.id, by: '王', at: before?.at, inserted: '重' })
  })
})
