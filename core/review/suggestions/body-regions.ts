import type { Node } from 'prosemirror-model'
import type { ChangedRange } from './changed-ranges.ts'
import { trackedOf } from './review-marks.ts'

/** Blocks of the body that an edit changed together: children of the body, half-open, on both sides. */
export type BodyRegion = {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
  /** The edited document, of which `fromB` and `toB` speak. */
  readonly after: Node
  /** The changes inside, in order; none when whole bodies are set against each other. */
  readonly ranges: readonly ChangedRange[]
}

/** The body is the fourth field of an article. */
const BODY = 3

export function bodyStart(doc: Node): number {
  let start = 1
  for (let field = 0; field < BODY; field += 1) start += doc.child(field).nodeSize
  return start
}

/** Where a child of the body begins; for the number of children, where the body ends. */
export function placeOfChild(doc: Node, index: number): number {
  const before = doc.child(BODY).children.slice(0, index)
  return before.reduce((place, { nodeSize }) => place + nodeSize, bodyStart(doc))
}

/** Is this range inside the body, on its own level or deeper? */
export function isInBody(doc: Node, from: number, to: number): boolean {
  const start = bodyStart(doc)
  return from >= start && to <= start + doc.child(BODY).content.size
}

export function wholeBody(before: Node, after: Node): BodyRegion {
  const a = before.child(BODY)
  const b = after.child(BODY)
  let head = 0
  while (head < a.childCount && head < b.childCount && a.child(head).eq(b.child(head))) head += 1
  let tail = 0
  const most = Math.min(a.childCount, b.childCount) - head
  while (tail < most && a.child(a.childCount - 1 - tail).eq(b.child(b.childCount - 1 - tail)))
    tail += 1
  return {
    fromA: head,
    toA: a.childCount - tail,
    fromB: head,
    toB: b.childCount - tail,
    after,
    ranges: [],
  }
}

/** The regions that changes of blocks make, the changes of text inside them taken along. */
export function bodyRegions(
  structural: readonly ChangedRange[],
  before: Node,
  after: Node,
): readonly BodyRegion[] {
  const close = structural.map((range) => widened(regionOf(range, before, after), before))
  const regions = merged(close)
  let shift = 0
  for (const { fromA, toA, fromB, toB } of regions) {
    if (fromB !== fromA + shift) return [wholeBody(before, after)]
    shift = toB - toA
  }
  const isWhole = after.child(BODY).childCount === before.child(BODY).childCount + shift
  return isWhole ? regions : [wholeBody(before, after)]
}

function regionOf(range: ChangedRange, before: Node, after: Node): BodyRegion {
  const a = childrenAt(before, range.fromA, range.toA)
  const b = childrenAt(after, range.fromB, range.toB)
  return { fromA: a.from, toA: a.to, fromB: b.from, toB: b.to, after, ranges: [range] }
}

/**
 * With the blocks around it whose ends are suggested: they may be joined with what changed, so that
 * only together they can be set against what the plain edit makes.
 */
function widened(region: BodyRegion, before: Node): BodyRegion {
  const a = before.child(BODY)
  const b = region.after.child(BODY)
  let { fromA, toA, fromB, toB } = region
  while (fromA > 0 && fromB > 0 && hasOpenEnd(a.child(fromA - 1))) {
    fromA -= 1
    fromB -= 1
  }
  while (
    toA < a.childCount &&
    toB < b.childCount &&
    (isOpenBefore(a, toA) || isOpenBefore(b, toB))
  ) {
    toA += 1
    toB += 1
  }
  return { ...region, fromA, toA, fromB, toB }
}

function isOpenBefore(body: Node, index: number): boolean {
  return index > 0 && hasOpenEnd(body.child(index - 1))
}

function hasOpenEnd(node: Node): boolean {
  const { inserted, deleted } = trackedOf(node)
  return inserted !== undefined || deleted !== undefined
}

function childrenAt(doc: Node, from: number, to: number) {
  return { from: doc.resolve(from).index(1), to: doc.resolve(to).indexAfter(1) }
}

function merged(regions: readonly BodyRegion[]): readonly BodyRegion[] {
  const result: BodyRegion[] = []
  for (const region of regions.toSorted((a, b) => a.fromB - b.fromB || a.fromA - b.fromA)) {
    const last = result.at(-1)
    if (last === undefined || (region.fromA > last.toA && region.fromB > last.toB)) {
      result.push(region)
      continue
    }
    result[result.length - 1] = {
      fromA: Math.min(last.fromA, region.fromA),
      toA: Math.max(last.toA, region.toA),
      fromB: Math.min(last.fromB, region.fromB),
      toB: Math.max(last.toB, region.toB),
      after: region.after,
      ranges: [...last.ranges, ...region.ranges].toSorted((a, b) => a.fromA - b.fromA),
    }
  }
  return result
}
