import { array, assert, property } from 'fast-check'
import { expect, it } from 'vitest'
import type { ProofArticle, ProofText } from '#core/proofreading/proof-article'
import { proofread, proofreader } from '#core/proofreading/proofreader'
import { SHIPPED_SETUP } from '#core/proofreading/setup'
import { hostileString, longLines } from './hostile-strings.ts'

const reader = proofreader(SHIPPED_SETUP)

function articleOf([title = '', ...paragraphs]: readonly string[]): ProofArticle {
  return {
    texts: [
      { place: { field: 'title', index: 0 }, role: 'title', text: title },
      ...paragraphs.map(paragraph),
    ],
    editionDate: '2020-09-30',
    genre: 'news',
    photos: 1,
  }
}

function paragraph(text: string, index: number): ProofText {
  return { place: { field: 'body', index }, role: 'paragraph', text }
}

it('takes any string, and every finding stands in its text', () => {
  assert(
    property(array(hostileString, { minLength: 1, maxLength: 5 }), (texts) => {
      const article = articleOf(texts)
      for (const { place, from, to, text } of proofread(article, reader)) {
        const block = article.texts.find(
          (one) => one.place.field === place.field && one.place.index === place.index,
        )
        expect(from).toBeLessThanOrEqual(to)
        expect(block?.text.slice(from, to)).toBe(text)
      }
    }),
    { numRuns: 300 },
  )
})

it('gives one place one finding, whatever the text', () => {
  assert(
    property(hostileString, (text) => {
      const findings = proofread(articleOf(['题', text]), reader).filter(
        ({ place }) => place.field === 'body',
      )
      const sorted = findings.toSorted((a, b) => a.from - b.from)
      for (const [index, { from }] of sorted.entries()) {
        expect(from).toBeGreaterThanOrEqual(sorted[index - 1]?.to ?? 0)
      }
    }),
    { numRuns: 200 },
  )
})

// A pattern that backtracks needs minutes for one of these and runs into the test's own time limit.
it('needs no more than linear time for a line of 10 000 characters', () => {
  for (const line of longLines(10_000)) {
    expect(proofread(articleOf(['题', line]), reader).length).toBeLessThanOrEqual(line.length + 1)
  }
})
