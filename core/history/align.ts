import { keyOf, type ComparedElement } from './compared-text.ts'
import { heaviestChain, type Candidate } from './heaviest-chain.ts'
import { bigramsOf, likes, type Bigrams } from './likeness.ts'
import { wordsOnly } from './words-only.ts'

export type Pair = { readonly before: number; readonly after: number }

/** Which element became which. What is in no pair was deleted or inserted. */
export type Alignment = {
  /** In the same order on both sides. */
  readonly stayed: readonly Pair[]
  readonly moved: readonly Pair[]
}

type Elements = readonly ComparedElement[]

/**
 * Pairs the elements of two versions as an editor would: what is equal stays, then what is equal
 * elsewhere has moved, then what is alike in its place was changed, then what is alike elsewhere
 * was moved and changed.
 */
export function align(before: Elements, after: Elements): Alignment {
  const work = beginWork(before, after)
  stayEqual(work)
  moveEqual(work)
  stayAlike(work)
  stayAlone(work)
  moveAlike(work)
  return { stayed: pairsOf(work.stayed), moved: pairsOf(work.moved) }
}

type Work = {
  readonly before: Elements
  readonly after: Elements
  /** After by before. */
  readonly stayed: Map<number, number>
  readonly moved: Map<number, number>
  readonly takenBefore: Set<number>
  readonly takenAfter: Set<number>
}

function beginWork(before: Elements, after: Elements): Work {
  return {
    before,
    after,
    stayed: new Map(),
    moved: new Map(),
    takenBefore: new Set(),
    takenAfter: new Set(),
  }
}

function take(work: Work, into: 'stayed' | 'moved', { before, after }: Pair): void {
  work[into].set(before, after)
  work.takenBefore.add(before)
  work.takenAfter.add(after)
}

function pairsOf(map: ReadonlyMap<number, number>): readonly Pair[] {
  return Array.from(map, ([before, after]) => ({ before, after })).toSorted(
    (a, b) => a.before - b.before,
  )
}

/** The n-th of its like with the n-th; the heaviest order stays, so that the shorter text moves. */
function stayEqual(work: Work): void {
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

function moveEqual(work: Work): void {
  const { before } = work
  const equal = sameOccurrences(keyed(work, 'before', keyIn), keyed(work, 'after', keyIn))
  for (const pair of equal) {
    if (weightOf(before[pair.before]) >= MOVABLE) take(work, 'moved', pair)
  }
}

function stayAlike(work: Work): void {
  const gaps = gapsOf(work)
  const found = alike(work, ALIKE)
  const elsewhere = bestElsewhere(
    found.filter(({ weight }) => weight >= MOVED_ALIKE),
    gaps,
  )
  const here = found.filter(({ before, after, weight }) => {
    if (zoneAt(work.before, before) !== zoneAt(work.after, after)) return false
    if (gaps.before[before] !== gaps.after[after]) return false
    return (
      weight + CLEARLY >
      Math.max(elsewhere.before.get(before) ?? 0, elsewhere.after.get(after) ?? 0)
    )
  })
  for (const pair of heaviestChain(here)) take(work, 'stayed', pair)
}

/**
 * As many gone as come between two that stayed: each replaced, when they have enough in common. So
 * are the lines of a list that are too much alike to tell one from the other.
 */
function stayAlone(work: Work): void {
  const gaps = gapsOf(work)
  const inGap = new Map<number, { readonly before: number[]; readonly after: number[] }>()
  const gapAt = (gap: number) => {
    const known = inGap.get(gap)
    if (known !== undefined) return known
    const made = { before: [], after: [] }
    inGap.set(gap, made)
    return made
  }
  for (const index of free(work, 'before')) gapAt(gaps.before[index] ?? 0).before.push(index)
  for (const index of free(work, 'after')) gapAt(gaps.after[index] ?? 0).after.push(index)
  for (const { before, after } of inGap.values()) {
    for (const [zone, ones] of byZone(before, work.before)) {
      const others = byZone(after, work.after).get(zone) ?? []
      if (ones.length !== others.length) continue
      const atLeast = ones.length === 1 ? REPLACED : REPLACED_IN_A_ROW
      for (const [at, one] of ones.entries()) {
        const other = others[at] ?? 0
        if (sameness(work.before[one], work.after[other]) < atLeast) continue
        take(work, 'stayed', { before: one, after: other })
      }
    }
  }
}

function moveAlike(work: Work): void {
  const found = alike(work, MOVED_ALIKE).toSorted((a, b) => b.weight - a.weight)
  for (const { before, after } of found) {
    if (work.takenBefore.has(before) || work.takenAfter.has(after)) continue
    if (weightOf(work.before[before]) < MOVABLE_ALIKE) continue
    take(work, 'moved', { before, after })
  }
}

/** Characters in common. In a field of one line, whatever stands there replaced what stood there. */
function sameness(before: ComparedElement | undefined, after: ComparedElement | undefined): number {
  if (before?.of !== 'text' || after?.of !== 'text') return 0
  if (before.zone !== 'body') return 1
  const one = new Set(wordsOnly(before.sentence.text))
  const other = new Set(wordsOnly(after.sentence.text))
  const shared = [...one].filter((character) => other.has(character)).length
  return (2 * shared) / (one.size + other.size || 1)
}

function alike(work: Work, atLeast: number): readonly Candidate[] {
  const ones = free(work, 'before').filter((index) => work.before[index]?.of === 'text')
  const others = free(work, 'after').filter((index) => work.after[index]?.of === 'text')
  const found = likes(
    ones.map((index) => bigramsOfElement(work.before[index])),
    others.map((index) => bigramsOfElement(work.after[index])),
    atLeast,
  )
  return found.flatMap((each, at) =>
    each.map(({ other, likeness }) => ({
      before: ones[at] ?? 0,
      after: others[other] ?? 0,
      weight: likeness,
    })),
  )
}

const knownBigrams = new WeakMap<ComparedElement, Bigrams>()

export function bigramsOfElement(element: ComparedElement | undefined): Bigrams {
  if (element?.of !== 'text') return new Set()
  const known = knownBigrams.get(element)
  if (known !== undefined) return known
  const bigrams = bigramsOf(element.sentence.text)
  knownBigrams.set(element, bigrams)
  return bigrams
}

/** How many stayed before an element: what has the same number is in the same gap. */
function gapsOf({ before, after, stayed }: Work) {
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

function bestElsewhere(candidates: readonly Candidate[], gaps: ReturnType<typeof gapsOf>) {
  const best = { before: new Map<number, number>(), after: new Map<number, number>() }
  for (const { before, after, weight } of candidates) {
    if (gaps.before[before] === gaps.after[after]) continue
    best.before.set(before, Math.max(best.before.get(before) ?? 0, weight))
    best.after.set(after, Math.max(best.after.get(after) ?? 0, weight))
  }
  return best
}

type Keyed = readonly (readonly [index: number, key: string])[]

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

function keyed(
  work: Work,
  side: 'before' | 'after',
  key: (element: ComparedElement | undefined) => string,
): Keyed {
  return free(work, side).map((index) => [index, key(work[side][index])] as const)
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

function free(work: Work, side: 'before' | 'after'): readonly number[] {
  const taken = side === 'before' ? work.takenBefore : work.takenAfter
  return [...work[side].keys()].filter((index) => !taken.has(index))
}

function byZone(indexes: readonly number[], elements: Elements): ReadonlyMap<string, number[]> {
  const zones = new Map<string, number[]>()
  for (const index of indexes) {
    const zone = zoneAt(elements, index)
    zones.set(zone, [...(zones.get(zone) ?? []), index])
  }
  return zones
}

function zoneAt(elements: Elements, index: number): string {
  return elements[index]?.zone ?? ''
}

function keyIn(element: ComparedElement | undefined): string {
  return element === undefined ? '' : keyOf(element)
}

function placeKey(element: ComparedElement | undefined): string {
  return `${element?.zone ?? ''} ${keyIn(element)}`
}

/** A photo weighs as much as a sentence of its size on the page. */
function weightOf(element: ComparedElement | undefined): number {
  return element?.of === 'text' ? wordsOnly(element.sentence.text).length : PHOTO
}

const PHOTO = 60
/** Characters: below it is chance that the same words stand elsewhere. */
const MOVABLE = 4
const MOVABLE_ALIKE = 8
const ALIKE = 0.3
const MOVED_ALIKE = 0.6
/** So much more like something elsewhere, and it is not what stands in its place. */
const CLEARLY = 0.2
const REPLACED = 0.3
const REPLACED_IN_A_ROW = 0.6
