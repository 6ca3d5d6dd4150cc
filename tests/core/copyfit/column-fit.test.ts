import { describe, expect, it } from 'vitest'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { columnFit } from '#core/copyfit/column-fit'
import { FIRST_MEASURE, MEASURE_PRESETS, presetOf } from '#core/copyfit/column-measure'
import { openingOf } from '#core/copyfit/may-go'

const article = (...texts: string[]) =>
  newDocument({
    ...EMPTY_ARTICLE,
    blocks: texts.map((text) => ({ kind: 'paragraph' as const, text })),
  })

describe('the lines of a column', () => {
  it.each([
    ['区'.repeat(9), 1],
    ['区'.repeat(10), 2],
    ['区'.repeat(20), 2],
    ['区'.repeat(21), 3],
    [`${'区'.repeat(9)}。`, 1],
    ['', 0],
  ] as const)('that “%s” takes with an indent are %i of 11 characters', (text, lines) => {
    expect(columnFit(article(text), FIRST_MEASURE).lines).toBe(lines)
  })

  it('count the height of the headline in every column it stands over', () => {
    const doc = newDocument({ ...EMPTY_ARTICLE, title: '区里开会', blocks: [] })
    // 22 pt with its leading is 27.5 pt: three lines of 12.5 pt, in each of three columns.
    expect(columnFit(doc, FIRST_MEASURE).lines).toBe(9)
  })

  it('are fewer without the paragraphs that may go', () => {
    const doc = article('区'.repeat(20), '会'.repeat(30))
    const opening = openingOf(doc.child(3).child(1))
    expect(opening).toBe('会'.repeat(24))
    expect(columnFit(doc, FIRST_MEASURE, [opening])).toEqual({ lines: 5, mayGo: 3 })
    expect(columnFit(doc, FIRST_MEASURE, ['不在'])).toEqual({ lines: 5, mayGo: 0 })
  })

  it('follow the measure', () => {
    const doc = article('区'.repeat(98))
    const lines = Object.values(MEASURE_PRESETS).map((measure) => columnFit(doc, measure).lines)
    expect(lines).toEqual([10, 8, 6, 8])
  })
})

describe('a measure', () => {
  it('is a preset until it is changed', () => {
    expect(presetOf(MEASURE_PRESETS['tabloid-five'])).toBe('tabloid-five')
    expect(presetOf({ ...FIRST_MEASURE, characters: 12 })).toBeUndefined()
  })
})
