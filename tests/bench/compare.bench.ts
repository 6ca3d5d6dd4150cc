import { bench, describe } from 'vitest'
import type { Node } from 'prosemirror-model'
import { compareDocuments } from '#core/history/compare'
import { documentJson, readDocument } from '#core/article/document'
import { articleOf } from '../core/history/compared-articles.ts'
import { newsOf } from './news-of.ts'

/**
 * Two versions of 50 000 characters, as the worker compares them: from stored documents. The
 * promise is a second; the median is what is told.
 */
const ROUNDS = 15
const standing = newsOf(50_000, 1)

const cases: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'one sentence in ten edited, some moved': edited(standing),
  'every sentence edited': standing.map((ones) => ones.map(changed)),
  'every sentence edited and the whole reversed': reversed(standing).map((ones) =>
    ones.map(changed),
  ),
  'the whole reversed': reversed(standing),
  'another article altogether': newsOf(50_000, 7),
  'one sentence, a thousand times': standing.map((ones) =>
    ones.map(() => '会议指出，今年全区经济平稳运行。'),
  ),
}

const before = documentOf(standing)
for (const [name, text] of Object.entries(cases)) tell(name, documentOf(text))

describe('comparing two versions of 50 000 characters', () => {
  const after = documentOf(cases['one sentence in ten edited, some moved'] ?? [])
  bench('ours', () => {
    compareDocuments(before, after, { ignorePunctuation: false })
  })
  bench('JSON.stringify of the two', () => {
    JSON.stringify(documentJson(before))
    JSON.stringify(documentJson(after))
  })
})

function tell(name: string, after: Node): void {
  const [one, other] = [documentJson(before), documentJson(after)]
  const taken = Array.from({ length: ROUNDS }, () => {
    const started = performance.now()
    const [from, to] = [readDocument(one), readDocument(other)]
    if (!from.ok || !to.ok) throw new Error('the schema knows its own documents')
    const { counts } = compareDocuments(from.value, to.value, { ignorePunctuation: false })
    return { ms: performance.now() - started, counts }
  }).toSorted((a, b) => a.ms - b.ms)
  const { same, changed: edits, moved, inserted, deleted } = taken[0]?.counts ?? {}
  const [least, median, worst] = [0, Math.floor(ROUNDS / 2), ROUNDS - 1].map((at) => taken[at]?.ms)
  process.stdout.write(
    `${name}: median ${median?.toFixed(0)} ms (${least?.toFixed(0)} to ${worst?.toFixed(0)}) ` +
      `(same ${same}, changed ${edits}, moved ${moved}, inserted ${inserted}, deleted ${deleted})\n`,
  )
}

function documentOf(text: readonly (readonly string[])[]): Node {
  return articleOf(text.map((sentences) => sentences.join('')).join('¶'), { title: '长稿' })
}

function edited(text: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return text.map((sentences, index) => {
    const ones = sentences.map((sentence, at) =>
      (index + at) % 10 === 0 ? changed(sentence) : sentence,
    )
    return index % 12 === 0 ? ones.toReversed() : ones
  })
}

function reversed(text: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return text.toReversed().map((sentences) => sentences.toReversed())
}

/** A word more, a word less: what an editor does to every sentence of a bad article. */
function changed(sentence: string): string {
  const middle = Math.floor(sentence.length / 2)
  return `近日，${sentence.slice(0, middle)}${sentence.slice(middle + 2)}`
}
