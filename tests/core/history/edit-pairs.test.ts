import { describe, expect, it } from 'vitest'
import { articleOf, compared, editsOf } from './compared-articles.ts'
import { editPairs, type EditPair } from './edit-pairs.ts'

/** Where ours says it otherwise: which of three paragraphs in reversed order is the one that stayed. */
const KNOWN = [
  '该桥全长三百二十米，宽十八米。¶施工单位克服雨季影响，昼夜施工，确保了工期。¶两岸群众期盼已久。',
]

/** Ours: 七十八岁→七十九岁 as one word, and 圆满 within what was replaced. */
const KNOWN_UNSEEN = ['社区居民杨桂兰今年七十八岁。', '在大家的共同努力下，比赛圆满落下帷幕。']

describe('edited sentences are read as an editor would say it', () => {
  it('two hundred that the comparison was made on', () => {
    const pairs = editPairs('pairs.tsv')
    expect(pairs.length).toBeGreaterThanOrEqual(200)
    expect(pairs.filter((pair) => !isAsSaid(pair)).map(({ before }) => before)).toEqual(KNOWN)
  })

  it('forty that were written when it was done', () => {
    const pairs = editPairs('unseen-pairs.tsv')
    const differ = pairs.filter((pair) => !isAsSaid(pair))
    expect(differ.map(({ before }) => before)).toEqual(KNOWN_UNSEEN)
  })
})

function isAsSaid({ before, after, readings }: EditPair): boolean {
  const said = inAnyOrder(editsOf(compared(articleOf(before), articleOf(after)).rows))
  return readings.some((reading) => inAnyOrder(reading) === said)
}

function inAnyOrder(edits: readonly string[]): string {
  return edits.toSorted().join(' | ')
}
