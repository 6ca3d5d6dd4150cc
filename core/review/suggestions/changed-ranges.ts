import {
  AddNodeMarkStep,
  AttrStep,
  RemoveNodeMarkStep,
  type Transform,
} from 'prosemirror-transform'

/** What lay between `fromA` and `toA` before lies between `fromB` and `toB` after an edit. */
export type ChangedRange = {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
}

type Moved = {
  readonly from: number
  readonly to: number
  readonly newFrom: number
  readonly newTo: number
}

/** The net changes of all steps, in order, none touching the next. Steps on marks of text make none. */
export function changedRanges({ steps }: Transform): readonly ChangedRange[] {
  let ranges: readonly ChangedRange[] = []
  for (const step of steps) {
    const moved: Moved[] = []
    const map = step.getMap()
    map.forEach((...[from, to, newFrom, newTo]) => moved.push({ from, to, newFrom, newTo }))
    // A step on a node's attributes moves nothing: the node's own beginning stands for it.
    if (isNodeStep(step))
      moved.push({ from: step.pos, to: step.pos + 1, newFrom: step.pos, newTo: step.pos + 1 })
    if (moved.length === 0) continue

    const before = ranges
    const kept = before.map((range) => ({
      ...range,
      fromB: map.map(range.fromB, -1),
      toB: map.map(range.toB, 1),
    }))
    const added = moved.map(({ from, to, newFrom, newTo }) => ({
      fromA: positionBefore(before, from, -1),
      toA: positionBefore(before, to, 1),
      fromB: newFrom,
      toB: newTo,
    }))
    ranges = merged([...kept, ...added])
  }
  return ranges
}

function isNodeStep(step: unknown): step is AttrStep | AddNodeMarkStep | RemoveNodeMarkStep {
  return (
    step instanceof AttrStep ||
    step instanceof AddNodeMarkStep ||
    step instanceof RemoveNodeMarkStep
  )
}

/** Where a position of the edited document stood before; inside a changed range its near end. */
export function positionBefore(
  ranges: readonly ChangedRange[],
  position: number,
  side: 1 | -1,
): number {
  let shift = 0
  for (const { fromA, toA, fromB, toB } of ranges) {
    if (position < fromB) break
    if (position <= toB) {
      if (side < 0) return position === toB && fromB !== toB ? toA : fromA
      return position === fromB && fromB !== toB ? fromA : toA
    }
    shift = toA - toB
  }
  return position + shift
}

function merged(ranges: readonly ChangedRange[]): readonly ChangedRange[] {
  const result: ChangedRange[] = []
  for (const range of ranges.toSorted((a, b) => a.fromB - b.fromB || a.toB - b.toB)) {
    const last = result.at(-1)
    if (last === undefined || (range.fromB > last.toB && range.fromA > last.toA)) {
      result.push(range)
      continue
    }
    result[result.length - 1] = {
      fromA: Math.min(last.fromA, range.fromA),
      toA: Math.max(last.toA, range.toA),
      fromB: Math.min(last.fromB, range.fromB),
      toB: Math.max(last.toB, range.toB),
    }
  }
  return result
}
