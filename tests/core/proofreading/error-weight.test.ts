import { describe, expect, it } from 'vitest'
import { errorRate, errorWeigher, rateLevel } from '#core/proofreading/error-weight'
import type { Finding, Layer } from '#core/proofreading/finding'

function finding(
  layer: Layer,
  ...change: readonly [text: string, suggestion: string | null]
): Finding {
  const [text, suggestion] = change
  return {
    rule: layer,
    layer,
    class: 'error',
    place: { field: 'body', index: 0 },
    from: 0,
    to: text.length,
    text,
    suggestion,
    isSafe: false,
    message: { zh: '', en: '' },
    source: '',
  }
}

const weightOf = (...findings: readonly Finding[]) => errorWeigher()(findings, null)

describe('the weight of an error', () => {
  it.each([
    ['one wrong character', finding('confusable', '按装', '安装'), 1],
    ['one missing character', finding('confusable', '百花齐', '百花齐放'), 1],
    ['two wrong characters', finding('confusable', '渡假', '度暇'), 2],
    ['five superfluous characters', finding('confusable', '一二三四五六', '六'), 2],
    ['six superfluous characters', finding('confusable', '一二三四五六七', '七'), 4],
    ['two characters the wrong way round', finding('confusable', '集中', '中集'), 1],
    ['a long figure', finding('confusable', '137900', '13.79'), 1],
    ['a foreign word', finding('confusable', 'Beijng', 'Beijing'), 1],
    ['a mark', finding('punctuation', ',', '，'), 0.1],
    ['use of figures', finding('number', '２０', '20'), 0.1],
    ['facts that disagree', finding('consistency', '五个', null), 1],
    ['the paper’s own form', finding('form', '本报讯', null), 0],
    ['layout', finding('layout', '。', null), 0],
    ['a warning', { ...finding('confusable', '按装', '安装'), class: 'warning' } as const, 0],
  ])('of %s', (_what, one, weight) => {
    expect(weightOf(one)).toBe(weight)
  })

  it('is doubled in a title', () => {
    const place = { field: 'title', index: 0 } as const
    expect(weightOf({ ...finding('confusable', '按装', '安装'), place })).toBe(2)
  })

  it('counts the same error three times at most', () => {
    const same = Array.from({ length: 5 }, () => finding('wording', '涉及到', '涉及'))
    expect(weightOf(...same)).toBe(3)
  })

  it('counts use of figures with 1 at most', () => {
    const figures = Array.from({ length: 20 }, (_, at) => finding('number', `${at}`, null))
    expect(weightOf(...figures)).toBe(1)
  })

  it('shares those limits between the articles of one edition', () => {
    const weigh = errorWeigher()
    const twice = [finding('wording', '涉及到', '涉及'), finding('wording', '涉及到', '涉及')]
    expect([weigh(twice, '2020-09-30'), weigh(twice, '2020-09-30')]).toEqual([2, 1])
    expect([weigh(twice, '2020-10-01'), weigh(twice, null), weigh(twice, null)]).toEqual([2, 2, 2])
  })
})

describe('the error rate', () => {
  it('is counted per ten thousand characters', () => {
    expect(errorRate(1.5, 5000)).toBe(3)
    expect(errorRate(0, 0)).toBeNull()
  })

  it.each([
    [null, 'good'],
    [1.99, 'good'],
    [2, 'watch'],
    [3, 'bad'],
  ])('of %s is %s', (rate, level) => {
    expect(rateLevel(rate)).toBe(level)
  })
})
