import { keyOf, type ComparedElement } from './compared-text.ts'
import { wordsOnly } from './words-only.ts'

export type Elements = readonly ComparedElement[]

export type Pair = { readonly before: number; readonly after: number }

/** What is paired so far. */
export type Work = {
  readonly before: Elements
  readonly after: Elements
  /** After by before. */
  readonly stayed: Map<number, number>
  readonly moved: Map<number, number>
  readonly takenBefore: Set<number>
  readonly takenAfter: Set<number>
}

export function beginWork(before: Elements, after: Elements): Work {
  return {
    before,
    after,
    stayed: new Map(),
    moved: new Map(),
    takenBefore: new Set(),
    takenAfter: new Set(),
  }
}

export function take(work: Work, into: 'stayed' | 'moved', { before, after }: Pair): void {
  work[into].set(before, after)
  work.takenBefore.add(before)
  work.takenAfter.add(after)
}

export function free(work: Work, side: 'before' | 'after'): readonly number[] {
  const taken = side === 'before' ? work.takenBefore : work.takenAfter
  return [...work[side].keys()].filter((index) => !taken.has(index))
}

export function pairsOf(map: ReadonlyMap<number, number>): readonly Pair[] {
  return Array.from(map, ([before, after]) => ({ before, after })).toSorted(
    (a, b) => a.before - b.before,
  )
}

/** How many stayed before an element: what has the same number is in the same gap. */
export function gapsOf({ before, after, stayed }: Work) {
  const kept = new Set(stayed.values())
  return {
    before: runningCount(before.length, (index) => stayed.has(index)),
    after: runningCount(after.length, (index) => kept.has(index)),
  }
}

function runningCount(length: number, counts: (index: number) => boolean): readonly number[] {
  let count = 0
  return Array.from({ length }, (_, index) => {
    if (counts(index)) count += 1
    return count
  })
}

export function zoneAt(elements: Elements, index: number): string {
  return elements[index]?.zone ?? ''
}

export function keyIn(element: ComparedElement | undefined): string {
  return element === undefined ? '' : keyOf(element)
}

export function placeKey(element: ComparedElement | undefined): string {
  return `${element?.zone ?? ''} ${keyIn(element)}`
}

/** A photo weighs as much as a sentence of its size on the page. */
export function weightOf(element: ComparedElement | undefined): number {
  return element?.of === 'text' ? wordsOnly(element.sentence.text).length : PHOTO
}

const PHOTO = 60
