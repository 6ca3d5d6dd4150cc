import { describe, expect, it } from 'vitest'
import type { Finding } from '#core/proofreading/finding'
import { EMPTY_LEXICON, type LexiconWord } from '#core/proofreading/house-lexicon'
import { masked } from '#core/proofreading/masking'
import { oneAPlace } from '#core/proofreading/one-a-place'
import { proofread, proofreader } from '#core/proofreading/proofreader'
import { SHIPPED_SETUP } from '#core/proofreading/setup'
import { exampleArticle, exampleText } from './example-article.ts'

const COVERED = /\uE000+/gu

describe('masking', () => {
  it.each([
    ['详见www.zynews.cn,欢迎浏览', ['www.zynews.cn']],
    ['邮箱a.b@zz.gov.cn。', ['a.b@zz.gov.cn']],
    ['电话0371-66666666，手机13912345678', ['0371-66666666', '13912345678']],
    ['车牌豫A·12345的车', ['豫A·12345']],
    ['按GB/T 15834—2011排', ['GB/T 15834—2011']],
    ['郑政〔2020〕15号文件', ['〔2020〕15号']],
    ['He came to see us.他来了', ['He came to see us.']],
    ['投资1,379万元，同比增长3.6%，Windows,macOS', []],
  ])('covers what machines read in “%s”', (text, covered) => {
    const { masked: shown } = masked(exampleText(text, 'paragraph'))
    expect(shown).toHaveLength(text.length)
    const spans = Array.from(shown.matchAll(COVERED), ({ index, 0: span }) =>
      text.slice(index, index + span.length),
    )
    expect(spans).toEqual(covered)
  })

  it.each([
    ['他说：“这里有台独，怎么办？”大家', '这里有台独，怎么办？'],
    ['“报导很好，”区长表示', '报导很好，'],
    ['阅读《瞎子阿炳》一书', '瞎子阿炳'],
    ['《关于印发《方案》的通知》', '关于印发《方案》的通知'],
    ['他说：“这里没有后引号', '这里没有后引号'],
  ])('covers direct speech and titles in “%s”', (text, covered) => {
    const { outsideQuotations } = masked(exampleText(text, 'paragraph'))
    const [span] = outsideQuotations.matchAll(COVERED)
    expect(text.slice(span?.index, (span?.index ?? 0) + (span?.[0].length ?? 0))).toBe(covered)
  })

  it.each(['落实“六稳”任务', '要求“一把手”负责', '〉》“”《”“', '\uD800“\uFFFE”说'])(
    'leaves a quoted word in “%s” to the rules',
    (text) => {
      expect(masked(exampleText(text, 'paragraph')).outsideQuotations).toBe(text)
    },
  )
})

describe('one place', () => {
  it('keeps the strongest of findings that overlap, and both of findings that touch', () => {
    const kept = oneAPlace([
      finding('layout', 0, 4),
      finding('confusable', 2, 6),
      finding('variant', 4, 8),
      finding('number', 6, 8),
      finding('width', 8, 9),
    ])
    expect(kept.map(({ from, to }) => [from, to])).toEqual([
      [2, 6],
      [6, 8],
      [8, 9],
    ])
  })

  it('lets no hint hide an error', () => {
    const hint = { ...finding('fixed', 0, 4), class: 'hint' as const }
    expect(oneAPlace([hint, finding('width', 1, 2)])).toEqual([finding('width', 1, 2)])
  })

  it('keeps one of two insertions at the same point', () => {
    expect(oneAPlace([finding('layout', 3, 3), finding('form', 3, 3)])).toHaveLength(1)
  })
})

describe('the house lexicon', () => {
  it('reports what is always wrong with what is right, and asks about the rest', () => {
    const found = foundWith('管城区的老姐妹', [
      houseWord('wrong', '管城区', '管城回族区'),
      houseWord('ask', '老姐妹', ''),
    ])
    expect(found.map(({ rule, suggestion }) => [rule, suggestion])).toEqual([
      ['HW-WRONG', '管城回族区'],
      ['HW-ASK', null],
    ])
  })

  it('takes the longest word of all lists', () => {
    const words = [houseWord('wrong', '管城', '管城区'), houseWord('right', '管城回族区', '')]
    expect(foundWith('管城回族区', words)).toEqual([])
  })

  it('lets no rule touch a word that is always right', () => {
    expect(foundWith('布署', [])).toHaveLength(1)
    expect(foundWith('李布署来了', [houseWord('right', '李布署', '')])).toEqual([])
    const forAnother = { ...houseWord('right', '李布署', ''), rule: 'VA' }
    expect(foundWith('李布署来了', [forAnother])).toHaveLength(1)
    expect(foundWith('李布署来了', [{ ...forAnother, rule: 'CF' }])).toEqual([])
  })

  it('knows 50 000 words', () => {
    const words = Array.from({ length: 50_000 }, (_, at) => houseWord('ask', `词${at}号`, ''))
    expect(foundWith('这是词49999号', words).map(({ text }) => text)).toEqual(['词49999号'])
  })
})

describe('settings', () => {
  it('switch off a family or one entry, or give it another class', () => {
    expect(foundUnder({ CF: 'off' })).toEqual([])
    expect(foundUnder({ 'CF-001': 'off' })).toEqual([])
    expect(foundUnder({ 'CF-002': 'off' })).toEqual(['error'])
    expect(foundUnder({ CF: 'hint' })).toEqual(['hint'])
    expect(foundUnder({ CF: 'hint', 'CF-001': 'warning' })).toEqual(['warning'])
  })
})

function foundUnder(rules: typeof SHIPPED_SETUP.rules.rules) {
  const reader = proofreader({ ...SHIPPED_SETUP, rules: { format: 1, revision: 1, rules } })
  const findings = proofread(exampleArticle({ paragraphs: ['会议作出布署。'] }), reader)
  return findings.map((found) => found.class)
}

function foundWith(text: string, words: readonly LexiconWord[]) {
  const reader = proofreader({ ...SHIPPED_SETUP, lexicon: { ...EMPTY_LEXICON, words } })
  return oneAPlace(reader.ofText(exampleText(text, 'subheading')))
}

function houseWord(list: LexiconWord['list'], word: string, right: string): LexiconWord {
  const at = '2026-01-01T00:00:00Z'
  return { id: word, list, word, right, rule: null, reason: '', by: '校对科', at }
}

function finding(layer: Finding['layer'], from: number, to: number): Finding {
  return {
    rule: layer ?? '',
    class: 'error',
    layer,
    place: { field: 'body', index: 0 },
    from,
    to,
    text: '',
    suggestion: null,
    isSafe: false,
    message: { zh: '', en: '' },
    source: '',
  }
}
