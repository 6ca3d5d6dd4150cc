import type { Node } from 'prosemirror-model'
import { describe, expect, it } from 'vitest'
import { schema } from '#core/article/schema'
import { authorChain, type AuthoredState } from '#core/history/authorship'
import { articleOf } from './compared-articles.ts'

const ONE = '会议指出，今年以来全区经济平稳运行。'
const TWO = '与会人员现场参观了三个重点项目。'
const THREE = '会议要求，各单位要抓好安全生产工作。'

function authors(
  versions: readonly (AuthoredState & { readonly restores?: number })[],
  present: AuthoredState,
) {
  const chain = authorChain()
  for (const [index, version] of versions.entries()) {
    chain.add({ restores: null, ...version, number: index + 1 })
  }
  return chain
    .present(present)
    .map(({ from, to, by }) => [by, present.doc.textBetween(from, to, '¶')])
}

/** The text with a suggestion of somebody written at a place of its only paragraph. */
function suggested(doc: Node, place: number, { by, text }: { by: string; text: string }): Node {
  const change = { id: '1', by, at: '2026-05-08T12:00:00.000Z' }
  const paragraph = doc.child(3).child(0)
  const content = paragraph.content
    .cut(0, place)
    .addToEnd(schema.text(text, [schema.marks.insertion.create(change)]))
    .append(paragraph.content.cut(place))
  return doc.copy(
    doc.content.replaceChild(
      3,
      doc.child(3).copy(doc.child(3).content.replaceChild(0, paragraph.copy(content))),
    ),
  )
}

describe('who wrote what', () => {
  it('leaves a sentence to its author when it stays or moves, and gives it to who changes it', () => {
    const first = { by: '甲', doc: articleOf(`${ONE}${TWO}`, { title: '区里开会' }) }
    const second = { by: '乙', doc: articleOf(`${ONE}${TWO}¶${THREE}`, { title: '区里开会' }) }
    const now = {
      by: '丙',
      doc: articleOf(`${TWO}¶${THREE}${ONE.replace('平稳', '健康')}`, { title: '区里开会' }),
    }
    expect(authors([first, second], now)).toEqual([
      ['甲', '区里开会'],
      ['甲', TWO],
      ['乙', THREE],
      ['丙', ONE.replace('平稳', '健康')],
    ])
  })

  it('shows a pending insertion as its suggester’s, the sentence around it as it was', () => {
    const first = { by: '甲', doc: articleOf(ONE) }
    const now = { by: '甲', doc: suggested(articleOf(ONE), 5, { by: '乙', text: '，全会认为，' }) }
    expect(authors([first], now)).toEqual([
      ['甲', ONE.slice(0, 5)],
      ['乙', '，全会认为，'],
      ['甲', ONE.slice(5)],
    ])
  })

  it('gives the sentence to the suggester when it was accepted, whoever accepted it', () => {
    const pending = suggested(articleOf(ONE), 14, { by: '乙', text: '健康' })
    const accepted = articleOf(`${ONE.slice(0, 14)}健康${ONE.slice(14)}`)
    const versions = [
      { by: '甲', doc: articleOf(ONE) },
      { by: '乙', doc: pending },
    ]
    expect(authors(versions, { by: '丙', doc: accepted })).toEqual([['乙', accepted.textContent]])
  })

  it('gives a version that was put back to its authors, not to who put it back', () => {
    const first = { by: '甲', doc: articleOf(`${ONE}${TWO}`) }
    const second = { by: '乙', doc: articleOf(`${ONE.replace('平稳', '健康')}${TWO}${THREE}`) }
    const back = { by: '丙', doc: first.doc, restores: 1 }
    expect(
      authors([first, second, back], { by: '丙', doc: articleOf(`${ONE}${TWO}${THREE}`) }),
    ).toEqual([
      ['甲', `${ONE}${TWO}`],
      ['丙', THREE],
    ])
  })

  it('knows nobody where nobody had said who they were', () => {
    expect(authors([], { by: '', doc: articleOf(ONE) })).toEqual([['', ONE]])
  })
})
