import {
  free,
  keyIn,
  placeKey,
  take,
  weightOf,
  type Elements,
  type Pair,
  type Work,
} from './alignment-work.ts'
import type { ComparedElement } from './compared-text.ts'
import { heaviestChain } from './heaviest-chain.ts'

/** The n-th of its like with the n-th; the heaviest order stays, so that the shorter text moves. */
export function stayEqual(work: Work): void {
  const { before, after } = work
  const start = commonStart(before, after)
  const end = commonEnd(before, after, start)
  for (let at = 0; at < start; at += 1) take(work, 'stayed', { before: at, after: at })
  for (let at = 1; at <= end; at += 1) {
    take(work, 'stayed', { before: before.length - at, after: after.length - at })
  }
  const gone = keyed(work, 'before', placeKey)
  const come = keyed(work, 'after', placeKey)
  // Counted from both ends: of three that say the same any one may be the one that went.
  const equal = [
    ...sameOccurrences(gone, come),
    ...sameOccurrences(gone.toReversed(), come.toReversed()),
  ]
  const candidates = equal.map((pair) => ({ ...pair, weight: weightOf(before[pair.before]) }))
  for (const pair of heaviestChain(candidates)) take(work, 'stayed', pair)
}

export function moveEqual(work: Work): void {
  const { before } = work
  const equal = sameOccurrences(keyed(work, 'before', keyIn), keyed(work, 'after', keyIn))
  for (const pair of equal) {
    if (weightOf(before[pair.before]) >= MOVABLE) take(work, 'moved', pair)
  }
}

function commonStart(before: Elements, after: Elements): number {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && placeKey(before[start]) === placeKey(after[start])) start += 1
  return start
}

function commonEnd(before: Elements, after: Elements, start: number): number {
  const most = Math.min(before.length, after.length) - start
  let end = 0
  while (end < most && placeKey(before.at(-1 - end)) === placeKey(after.at(-1 - end))) end += 1
  return end
}

type Keyed = readonly (readonly [index: number, key: string])[]

function keyed(
  work: Work,
  side: 'before' | 'after',
  key: (element: ComparedElement | undefined) => string,
): Keyed {
  return free(work, side).map((index) => [index, key(work[side][index])] as const)
}

function sameOccurrences(before: Keyed, after: Keyed): readonly Pair[] {
  const waiting = new Map<string, number[]>()
  for (const [index, key] of after) {
    const places = waiting.get(key)
    if (places === undefined) waiting.set(key, [index])
    else places.push(index)
  }
  for (const places of waiting.values()) places.reverse()
  return before.flatMap(([index, key]) => {
    const other = waiting.get(key)?.pop()
    return other === undefined ? [] : [{ before: index, after: other }]
  })
}

/** Characters: below it is chance that the same words stand elsewhere. */
const MOVABLE = 4
