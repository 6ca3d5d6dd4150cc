import type { Node } from 'prosemirror-model'
import { describe, expect, it } from 'vitest'
import { schema } from '#core/article/schema'
import { suggestionsOf } from '#core/review/suggestions/suggestions'
import { article, paragraph, photo } from '../suggested-article.ts'
import { person, placeOf, type Act } from './person.ts'

const { nodes } = schema

const wang = person('王')
const li = person('李')

const START = article({}, paragraph('今天开会'), paragraph('散会'), photo('会场'))

function after(...acts: readonly Act[]): Node {
  return acts.reduce((doc, act) => act(doc), START)
}

const SWITCH = ['off', 'on']

/** Who does what, as on its card: kind, words out and in, what of, on or off. */
function cards(doc: Node): readonly string[] {
  return suggestionsOf(doc).map(({ by, kind, deleted, inserted, what, isOn }) => {
    const direction = kind === 'replacement' ? '' : SWITCH[Number(isOn)]
    return [by, kind, deleted, inserted, what, direction].filter(Boolean).join(' ')
  })
}

const CARDS: readonly (readonly [what: string, act: Act, card: string])[] = [
  ['words put in', wang.types('隆重', '今天'), '王 insertion 隆重 on'],
  ['words struck', wang.strikes('今天'), '王 deletion 今天 off'],
  ['words replaced', wang.overtypes('今天', '昨日'), '王 replacement 今天 昨日'],
  ['a paragraph split', wang.splits('今天'), '王 split paragraph on'],
  ['paragraphs joined', wang.joinsBefore('散会'), '王 join paragraph off'],
  ['words struck over an end', wang.strikes('会¶散'), '王 deletion 会散 off'],
  ['words set in bold', wang.bold('今天'), '王 formatting strong on'],
  ['another type', wang.makes(nodes.subheading, '今天'), '王 retyping subheading on'],
  ['a photo put in', wang.puts(photo('门口'), '散会'), '王 block photo on'],
  ['a photo struck', wang.takes('会场'), '王 block photo off'],
  ['words of a caption', wang.types('外', '会场'), '王 insertion 外 on'],
  ['paragraphs made a list', wang.lists('今天'), '王 block 今天开会 bullet_list on'],
]

describe('the suggestions of an article', () => {
  it.each(CARDS)('are one card of whoever did it: %s', (_, act, card) => {
    expect(cards(after(act))).toEqual([card])
  })

  it('are each person’s own where they meet', () => {
    const doc = after(wang.types('隆重', '今天'), li.strikes('重'), li.types('地', '重'))
    expect(cards(doc)).toEqual(['王 insertion 隆重 on', '李 replacement 重 地'])
  })

  it('stand in the order of the article, with all their places', () => {
    const doc = after(li.types('了', '散会'), wang.overtypes('今天', '昨日'), li.strikes('日'))
    const [first, second, third] = suggestionsOf(doc)
    expect([first, second, third].map((one) => one?.by)).toEqual(['王', '李', '李'])
    expect(first?.places).toEqual([placeOf(doc, '今天昨日')])
    expect(second?.places).toEqual([placeOf(doc, '日')])
    expect(third?.places).toEqual([placeOf(doc, '了')])
  })

  it('keep when they were begun while their author goes on', () => {
    const later = person('王', '2026-05-08T13:00:00.000Z')
    const [only, ...others] = suggestionsOf(
      after(wang.types('隆', '今天'), later.types('重', '隆')),
    )
    expect(others).toEqual([])
    expect(only).toMatchObject({ inserted: '隆重', at: '2026-05-08T12:00:00.000Z' })
  })
})
