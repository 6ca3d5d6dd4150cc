import type { Node } from 'prosemirror-model'
import type { Change } from '#core/article/change'
import type { Stage } from '#core/article/article'
import type { RecordEntry } from '#core/review/record'
import { suggestionsOf } from '#core/review/suggestions/suggestions'

/** Whose or which round's marks share one ink. */
export type Ink = { readonly name: string; readonly colour: string }

export type Inks = {
  /** Those that were used, in order. */
  readonly used: readonly Ink[]
  readonly of: (change: Change) => Ink
}

/** 一校红、二校蓝、三校绿; what was suggested before the article was submitted is grey. */
const RED = '#c4161c'
const BLUE = '#1a4fb4'
const GREEN = '#11703a'
const GREY = '#5c5c5c'
const MORE = ['#8a3ab0', '#9a5b00'] as const

const BEFORE: Ink = { name: '送审前', colour: GREY }
const ROUNDS = [
  { name: '一校', colour: RED, ends: 'first-review' },
  { name: '二校', colour: BLUE, ends: 'second-review' },
  { name: '三校', colour: GREEN, ends: 'final-review' },
] as const satisfies readonly (Ink & { readonly ends: Stage })[]

/** By the rounds of the record; by author where nothing was ever submitted. */
export function inksOf(doc: Node, record: readonly RecordEntry[]): Inks {
  const of = record.some(({ event }) => event.kind === 'submitted')
    ? byRound(record)
    : byAuthor(doc)
  const used = [...new Set(suggestionsOf(doc).map(of))]
  return { used: [...ORDER.filter((ink) => used.includes(ink)), ...without(used)], of }
}

const ORDER: readonly Ink[] = [BEFORE, ...ROUNDS]

function without(used: readonly Ink[]): readonly Ink[] {
  return used.filter((ink) => !ORDER.includes(ink))
}

/** A round is over with its last sign-off; what comes after it belongs to the next. */
function byRound(record: readonly RecordEntry[]): Inks['of'] {
  const submitted = record.find(({ event }) => event.kind === 'submitted')?.at ?? ''
  const ends = ROUNDS.map((round) => ({ round, at: lastSigned(record, round.ends) }))
  return ({ at }) => {
    if (isBefore(at, submitted)) return BEFORE
    const open = ends.find((end) => end.at === undefined || !isBefore(end.at, at))
    return open?.round ?? ROUNDS[2]
  }
}

function lastSigned(record: readonly RecordEntry[], stage: Stage): string | undefined {
  return record.findLast(
    ({ event }) => event.kind === 'signed' && event.stage === stage && event.outcome === 'pass',
  )?.at
}

function isBefore(one: string, other: string): boolean {
  return Date.parse(one) < Date.parse(other)
}

function byAuthor(doc: Node): Inks['of'] {
  const colours = [RED, BLUE, GREEN, ...MORE]
  const inks = new Map<string, Ink>()
  for (const { by } of suggestionsOf(doc)) {
    const colour = colours[inks.size % colours.length] ?? RED
    if (!inks.has(by)) inks.set(by, { name: by === '' ? '未署名' : by, colour })
  }
  return ({ by }) => inks.get(by) ?? { name: by, colour: RED }
}
