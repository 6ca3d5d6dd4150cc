import type { Field } from './finding.ts'
import type { Ignored } from './proof-record.ts'

/** A finding with what stands around it, as an ignored one remembers it. */
export type Seen = Pick<Ignored, 'rule' | 'text' | 'before' | 'after'> & { readonly field: Field }

/** UTF-16 units on either side; what `Ignored` holds. */
const CONTEXT = 12
const LONGEST_TEXT = 400

/** A paragraph may begin or end right there; less than this on the better side proves nothing. */
const ENOUGH = 4

/** How a finding is remembered: its text and up to 12 characters on either side. */
export function seenIn(
  text: string,
  { rule, field, from, to }: Pick<Seen, 'rule' | 'field'> & { from: number; to: number },
): Seen {
  return {
    rule,
    field,
    text: text.slice(from, to).slice(0, LONGEST_TEXT),
    before: text.slice(Math.max(0, from - CONTEXT), from),
    after: text.slice(to, to + CONTEXT),
  }
}

/**
 * Which of the ignored ones each finding is, if any. `article` takes every finding of its rule and
 * text; `here` takes one: the one in the very same context, else the one whose better side agrees
 * most. An edit, a split or a move on one side leaves the other as it was.
 */
export function matchIgnored(
  seen: readonly Seen[],
  ignored: readonly Ignored[],
): readonly (Ignored | null)[] {
  const everywhere = ignored.filter(({ scope }) => scope === 'article')
  const answers = seen.map((one) => everywhere.find((left) => isAlike(one, left)) ?? null)
  const claims = ignored
    .filter(({ scope }) => scope === 'here')
    .flatMap((left) => claimsOf(left, seen))
    .filter(({ at }) => answers[at] === null)
    .toSorted((a, b) => b.score - a.score)
  const taken = new Set<Ignored>()
  for (const { left, at } of claims) {
    if (answers[at] !== null || taken.has(left)) continue
    answers[at] = left
    taken.add(left)
  }
  return answers
}

type Claim = { readonly left: Ignored; readonly at: number; readonly score: number }

function claimsOf(left: Ignored, seen: readonly Seen[]): readonly Claim[] {
  return seen.flatMap((one, at) => {
    if (!isAlike(one, left) || one.field !== left.field) return []
    const score = agreement(one, left)
    return score > 0 ? [{ left, at, score }] : []
  })
}

function isAlike(one: Seen, left: Ignored): boolean {
  return one.rule === left.rule && one.text === left.text
}

const EXACT = 1000

function agreement(one: Seen, left: Ignored): number {
  if (one.before === left.before && one.after === left.after) return EXACT
  const sides = [sameEnd(one.before, left.before), sameStart(one.after, left.after)]
  const better = Math.max(...sides)
  return better < ENOUGH ? 0 : better * CONTEXT + Math.min(...sides)
}

function sameStart(a: string, b: string): number {
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1
  return same
}

function sameEnd(a: string, b: string): number {
  let same = 0
  while (same < a.length && same < b.length && a.at(-1 - same) === b.at(-1 - same)) same += 1
  return same
}
