import type { Finding } from '#core/proofreading/finding'
import type { Proofreader } from '#core/proofreading/proofreader'
import { proofread } from '#core/proofreading/proofreader'
import type { ProofArticle } from '#core/proofreading/proof-article'
import type { PlantedSentence } from './planted.ts'

/** What one proofreader does to a sentence: where it strikes, and what the sentence reads then. */
export type Struck = {
  readonly touches: (from: number, to: number) => boolean
  readonly isQuiet: boolean
  readonly mended: string
}

export type Strike = (text: string) => Struck

export type Score = {
  readonly category: string
  readonly of: number
  readonly found: number
  readonly right: number
}

export function scores(planted: readonly PlantedSentence[], strike: Strike): readonly Score[] {
  const categories = [...new Set(planted.map(({ category }) => category))]
  return [...categories, 'all'].map((category) => {
    const sentences = planted.filter((one) => category === 'all' || one.category === category)
    const found = sentences.filter(({ text, faults }) =>
      faults.some(({ from, to }) => strike(text).touches(from, to)),
    )
    const right = found.filter(({ text, mended }) => isSame(strike(text).mended, mended))
    return { category, of: sentences.length, found: found.length, right: right.length }
  })
}

/** A range is right with 至 as with —, and with either wave: GB/T 15834—2011 4.13.3 allows both. */
function isSame(ours: string, right: string): boolean {
  return evenRanges(ours) === evenRanges(right)
}

function evenRanges(text: string): string {
  return text.replaceAll('~', '～').replaceAll(/(?<=[\d日月])至(?=\d)/gu, '—')
}

/** Ours. A suggestion counts as written whether it is safe or only offered. */
export function ourStrike(reader: Proofreader): Strike {
  return (text) => {
    const findings = proofread(sentenceArticle(text), reader)
    return {
      touches: (from, to) => findings.some((finding) => isNear(finding, from, to)),
      isQuiet: findings.length === 0,
      mended: written(text, findings),
    }
  }
}

/** A peer only answers text. Blanks it puts between Han and Latin are taste, not counted either way. */
export function peerStrike(mend: (text: string) => string): Strike {
  return (text) => {
    const answer = mend(text).trimEnd()
    const mended = sparing(text, answer)
    const changed = changedSpan(text, mended)
    return {
      touches: (from, to) => changed.some((at) => at >= from - 1 && at <= to),
      isQuiet: mended === text,
      mended,
    }
  }
}

export function sentenceArticle(text: string): ProofArticle {
  const place = { field: 'body', index: 0 } as const
  return {
    texts: [{ place, role: 'paragraph', text }],
    editionDate: null,
    genre: 'news',
    photos: 0,
  }
}

function isNear({ from, to }: Finding, start: number, end: number): boolean {
  return from <= end && to >= start
}

function written(text: string, findings: readonly Finding[]): string {
  return findings
    .toSorted((a, b) => b.from - a.from)
    .reduce(
      (so, { from, to, suggestion }) =>
        suggestion === null ? so : so.slice(0, from) + suggestion + so.slice(to),
      text,
    )
}

/** The answer without blanks that the text did not have. */
function sparing(text: string, answer: string): string {
  return text.includes(' ') ? answer : answer.replaceAll(' ', '')
}

/** Offsets into `before` that a shortest edit to `after` touches. */
function changedSpan(before: string, after: string): readonly number[] {
  const rows = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  )
  for (let a = before.length - 1; a >= 0; a -= 1) {
    for (let b = after.length - 1; b >= 0; b -= 1) {
      const same = before[a] === after[b]
      const skip = Math.max(rows[a + 1]?.[b] ?? 0, rows[a]?.[b + 1] ?? 0)
      const row = rows[a]
      if (row !== undefined) row[b] = same ? (rows[a + 1]?.[b + 1] ?? 0) + 1 : skip
    }
  }
  const changed: number[] = []
  let [a, b] = [0, 0]
  while (a < before.length || b < after.length) {
    if (a < before.length && before[a] === after[b]) {
      a += 1
      b += 1
      continue
    }
    changed.push(a)
    const drop = rows[a + 1]?.[b] ?? -1
    if (a < before.length && (b >= after.length || drop >= (rows[a]?.[b + 1] ?? -1))) a += 1
    else b += 1
  }
  return changed
}
