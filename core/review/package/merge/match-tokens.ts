import { diffArrays } from 'diff'
import { keyOf, type Token } from './token.ts'

/** For each token of the older sequence where it stands in the newer one, or -1. Never crosses. */
export type Matches = readonly number[]

/** Block by block where blocks are the same, character by character between those. */
export function matchTokens(before: Tokens, after: Tokens): Matches {
  const [linesBefore, linesAfter] = [linesOf(before), linesOf(after)]
  const runs = runsOf(
    linesBefore.map(({ key }) => key),
    linesAfter.map(({ key }) => key),
  )
  const matches = before.map(() => -1)
  for (const { isSame, older, newer } of runs) {
    const from = { older: startOf(linesBefore, older.from), newer: startOf(linesAfter, newer.from) }
    const to = { older: startOf(linesBefore, older.to), newer: startOf(linesAfter, newer.to) }
    if (isSame) pair(matches, { from: from.older, to: to.older }, from.newer)
    else {
      const keys = [before.slice(from.older, to.older), after.slice(from.newer, to.newer)] as const
      for (const run of characterRuns(keys[0].map(keyOf), keys[1].map(keyOf))) {
        const place = { from: from.older + run.older.from, to: from.older + run.older.to }
        if (run.isSame) pair(matches, place, from.newer + run.newer.from)
      }
    }
  }
  endsLast(matches, [before, after])
  return matches
}

type Tokens = readonly Token[]
type Range = { readonly from: number; readonly to: number }
type Run = { readonly isSame: boolean; readonly older: Range; readonly newer: Range }
type Line = { readonly from: number; readonly to: number; readonly key: string }

function linesOf(tokens: Tokens): readonly Line[] {
  const lines: Line[] = []
  let keys: string[] = []
  tokens.forEach((token, index) => {
    keys.push(keyOf(token))
    if (token.kind === 'character' && index < tokens.length - 1) return
    lines.push({ from: index + 1 - keys.length, to: index + 1, key: keys.join('') })
    keys = []
  })
  return lines
}

function startOf(lines: readonly Line[], index: number): number {
  return lines[index]?.from ?? lines.at(-1)?.to ?? 0
}

function pair(matches: number[], { from, to }: Range, newer: number): void {
  for (let at = from; at < to; at += 1) matches[at] = newer + at - from
}

/** Edits beyond which two texts count as unlike: the time grows with the square of their number. */
const UNLIKE = 2000

function runsOf(older: readonly string[], newer: readonly string[]): readonly Run[] {
  const found = diffArrays([...older], [...newer], { maxEditLength: UNLIKE })
  if (found === undefined) return [whole(older, newer)]
  const runs: Run[] = []
  let at = { older: 0, newer: 0 }
  let changed = at
  const close = () => {
    if (changed.older === at.older && changed.newer === at.newer) return
    runs.push(runBetween(changed, at, false))
  }
  for (const { added, removed, count } of found) {
    const next = {
      older: at.older + (added ? 0 : count),
      newer: at.newer + (removed ? 0 : count),
    }
    if (!added && !removed) {
      close()
      runs.push(runBetween(at, next, true))
      changed = next
    }
    at = next
  }
  close()
  return runs
}

type Place = { readonly older: number; readonly newer: number }

function runBetween(from: Place, to: Place, isSame: boolean): Run {
  return {
    isSame,
    older: { from: from.older, to: to.older },
    newer: { from: from.newer, to: to.newer },
  }
}

function whole(older: readonly string[], newer: readonly string[]): Run {
  return runBetween({ older: 0, newer: 0 }, { older: older.length, newer: newer.length }, false)
}

function characterRuns(older: readonly string[], newer: readonly string[]): readonly Run[] {
  return withoutIslands(runsOf(older, newer), older)
}

/** A character or two that two texts share by chance between changes are no common text. */
function withoutIslands(runs: readonly Run[], older: readonly string[]): readonly Run[] {
  const kept: Run[] = []
  runs.forEach((run, index) => {
    const isIsland = run.isSame && isChance(run, [runs[index - 1], runs[index + 1]], older)
    const last = kept.at(-1)
    const next = isIsland ? { ...run, isSame: false } : run
    if (last === undefined || last.isSame || next.isSame) kept.push(next)
    else kept[kept.length - 1] = joined(last, next)
  })
  return kept
}

function joined(first: Run, second: Run): Run {
  return {
    isSame: false,
    older: { from: first.older.from, to: second.older.to },
    newer: { from: first.newer.from, to: second.newer.to },
  }
}

/** Characters; a longer piece is common text however much changed around it. */
const ISLAND = 2

function isChance(
  run: Run,
  around: readonly [Run | undefined, Run | undefined],
  older: readonly string[],
): boolean {
  const keys = older.slice(run.older.from, run.older.to)
  const [before, after] = around
  if (keys.length > ISLAND || before === undefined || after === undefined) return false
  return keys.every((key) => key.length <= 2) && sizeOf(before) + sizeOf(after) >= 4 * keys.length
}

function sizeOf({ older, newer }: Run): number {
  return older.to - older.from + newer.to - newer.from
}

/**
 * A new paragraph between two others is its text and its own end, not the end of the one before;
 * and so is one that went.
 */
function endsLast(matches: number[], [before, after]: readonly [Tokens, Tokens]): void {
  let lastOlder = -1
  let lastNewer = -1
  before.forEach((token, older) => {
    const newer = matches[older] ?? -1
    if (newer < 0) return
    const isInsertion = older === lastOlder + 1 && newer > lastNewer + 1
    const isDeletion = newer === lastNewer + 1 && older > lastOlder + 1
    let place: Place = { older, newer }
    if (token.kind === 'end' && isInsertion && after[lastNewer + 1]?.kind === 'end') {
      matches[older] = lastNewer + 1
      place = { older, newer: lastNewer + 1 }
    } else if (token.kind === 'end' && isDeletion && before[lastOlder + 1]?.kind === 'end') {
      matches[older] = -1
      matches[lastOlder + 1] = newer
      place = { older: lastOlder + 1, newer }
    }
    lastOlder = place.older
    lastNewer = place.newer
  })
}
