import { free, gapsOf, take, weightOf, zoneAt, type Elements, type Work } from './alignment-work.ts'
import type { ComparedElement } from './compared-text.ts'
import { heaviestChain, type Candidate } from './heaviest-chain.ts'
import { bigramsOf, likes, type Bigrams } from './likeness.ts'
import { wordsOnly } from './words-only.ts'

export function stayAlike(work: Work): void {
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
export function stayAlone(work: Work): void {
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

export function moveAlike(work: Work): void {
  const found = alike(work, MOVED_ALIKE).toSorted((a, b) => b.weight - a.weight)
  for (const { before, after } of found) {
    if (work.takenBefore.has(before) || work.takenAfter.has(after)) continue
    if (weightOf(work.before[before]) < MOVABLE_ALIKE) continue
    take(work, 'moved', { before, after })
  }
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

function bestElsewhere(candidates: readonly Candidate[], gaps: ReturnType<typeof gapsOf>) {
  const best = { before: new Map<number, number>(), after: new Map<number, number>() }
  for (const { before, after, weight } of candidates) {
    if (gaps.before[before] === gaps.after[after]) continue
    best.before.set(before, Math.max(best.before.get(before) ?? 0, weight))
    best.after.set(after, Math.max(best.after.get(after) ?? 0, weight))
  }
  return best
}

function byZone(indexes: readonly number[], elements: Elements): ReadonlyMap<string, number[]> {
  const zones = new Map<string, number[]>()
  for (const index of indexes) {
    const zone = zoneAt(elements, index)
    zones.set(zone, [...(zones.get(zone) ?? []), index])
  }
  return zones
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

/** Characters: shorter ones are alike by chance. */
const MOVABLE_ALIKE = 8
const ALIKE = 0.3
const MOVED_ALIKE = 0.6
/** So much more like something elsewhere, and it is not what stands in its place. */
const CLEARLY = 0.2
const REPLACED = 0.3
const REPLACED_IN_A_ROW = 0.6
