import type { Alignment } from './align.ts'
import { bigramsOfElement } from './align-alike.ts'
import type { Pair } from './alignment-work.ts'
import type { ComparedElement } from './compared-text.ts'
import type { Bigrams } from './likeness.ts'

/** One sentence that became several, or several that became one; else one on each side. */
export type Group = { readonly before: readonly number[]; readonly after: readonly number[] }

type Elements = readonly ComparedElement[]
type Side = 'before' | 'after'

/**
 * A sentence without a counterpart, beside a pair whose other half has its words, is the rest of
 * that: the sentence was split in two, or two were joined.
 */
export function groupsOf(
  { stayed, moved }: Alignment,
  before: Elements,
  after: Elements,
): readonly Group[] {
  const sides = { before, after }
  const taken = {
    before: new Set([...stayed, ...moved].map((pair) => pair.before)),
    after: new Set([...stayed, ...moved].map((pair) => pair.after)),
  }
  return stayed.map((pair) => {
    const split = grown(pair, 'after', { sides, taken })
    if (split.length > 1) return { before: [pair.before], after: split }
    return { before: grown(pair, 'before', { sides, taken }), after: [pair.after] }
  })
}

type Ground = {
  readonly sides: Readonly<Record<Side, Elements>>
  readonly taken: Readonly<Record<Side, Set<number>>>
}

/** The sentence of the pair on one side, with its free neighbours that belong to the same other half. */
function grown(pair: Pair, side: Side, { sides, taken }: Ground): readonly number[] {
  const whole = bigramsOfElement(sides[side === 'before' ? 'after' : 'before'][other(pair, side)])
  const own = bigramsOfElement(sides[side][pair[side]])
  if (own.size === whole.size) return [pair[side]]
  const belongs = (index: number) => {
    const element = sides[side][index]
    if (element?.of !== 'text' || taken[side].has(index)) return false
    if (element.zone !== sides[side][pair[side]]?.zone) return false
    return isRest(bigramsOfElement(element), whole, own)
  }
  const group = [pair[side]]
  for (let index = pair[side] - 1; belongs(index); index -= 1) group.unshift(index)
  for (let index = pair[side] + 1; belongs(index); index += 1) group.push(index)
  for (const index of group) taken[side].add(index)
  return group
}

function other(pair: Pair, side: Side): number {
  return side === 'before' ? pair.after : pair.before
}

/** Half of its words stand in the other half of the pair and not in the part that it has already. */
function isRest(part: Bigrams, whole: Bigrams, own: Bigrams): boolean {
  if (part.size === 0) return false
  let shared = 0
  for (const bigram of part) if (whole.has(bigram) && !own.has(bigram)) shared += 1
  return shared * 2 >= part.size
}
