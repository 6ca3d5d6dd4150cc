import type { Proposal, ProposedArticle } from './proposal.ts'

/** Ranges of source lines, from 0 and half-open, that an article was made of: its version 0. */
export type LineRanges = readonly [number, number][]

/** Line ends are counted once for a page, however many articles ask. */
export function lineRangesOf({
  source,
}: Proposal): (article: ProposedArticle) => [number, number][] {
  const starts = lineStarts(source)
  const isBlank = (from: number, to: number) => source.slice(starts[from], starts[to]).trim() === ''
  return ({ parts }) => {
    const lines = parts.flatMap(({ pieces }) =>
      pieces.map(({ from, to }): [number, number] => [
        lineAt(starts, from),
        lineAt(starts, to - 1) + 1,
      ]),
    )
    return merged(
      lines.toSorted(([a], [b]) => a - b),
      isBlank,
    )
  }
}

/** The untouched text of some ranges of lines. */
export function textOfLines(source: string, ranges: LineRanges): string {
  const lines = source.split('\n')
  return ranges.map(([from, to]) => lines.slice(from, to).join('\n')).join('\n')
}

function lineStarts(source: string): readonly number[] {
  const starts = [0]
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1))
    starts.push(at + 1)
  return starts
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low
}

/** Empty lines between two lines of one article are part of its slice. */
function merged(
  lines: readonly [number, number][],
  isBlank: (from: number, to: number) => boolean,
): [number, number][] {
  const ranges: [number, number][] = []
  for (const [from, to] of lines) {
    const last = ranges.at(-1)
    const joins = last !== undefined && (from <= last[1] || isBlank(last[1], from))
    if (joins) last[1] = Math.max(last[1], to)
    else ranges.push([from, to])
  }
  return ranges
}
