import { keyOf } from './token.ts'
import { standingBetween, together, type Edit, type Side } from './side.ts'

/** A stretch of what both know where both did something else, and it touches. */
export type Region = Pick<Edit, 'from' | 'to'>

export type Regions = {
  /** Their edits that lie apart from all of ours. */
  readonly theirs: readonly Edit[]
  readonly conflicts: readonly Region[]
}

/** Sorts their edits: what both did alike is done already and is in neither list. */
export function regionsOf(ours: Side, theirs: Side): Regions {
  const regions: Region[] = []
  for (const edit of theirs.edits) {
    const clashing = ours.edits.filter((our) => doClash(our, edit))
    if (clashing.length > 0) regions.push(clashing.reduce(together, edit))
  }
  const grown = growing(regions, [...theirs.edits, ...ours.edits])
  return {
    theirs: theirs.edits.filter((edit) => !grown.some((region) => doTouch(region, edit))),
    conflicts: grown.filter((region) => wordsOf(ours, region) !== wordsOf(theirs, region)),
  }
}

/** Until no edit reaches into a region without being part of it, and no two regions touch. */
function growing(regions: readonly Region[], edits: readonly Region[]): readonly Region[] {
  const next: Region[] = []
  for (const region of regions) {
    const reaching = [...edits, ...next].filter((other) => doTouch(region, other))
    const whole = reaching.reduce(around, region)
    const apart = next.filter((other) => !doTouch(whole, other))
    next.splice(0, next.length, ...apart, whole)
  }
  const isStable =
    next.length === regions.length &&
    next.every(({ from, to }, index) => regions[index]?.from === from && regions[index].to === to)
  return isStable ? next : growing(next, edits)
}

function around(first: Region, second: Region): Region {
  return { from: Math.min(first.from, second.from), to: Math.max(first.to, second.to) }
}

function doTouch(first: Region, second: Region): boolean {
  return first.from <= second.to && second.from <= first.to
}

/** Edits that only take away do not clash, nor does what one adds beside what the other takes. */
function doClash(our: Edit, their: Edit): boolean {
  if (!doTouch(our, their) || (!our.inserts && !their.inserts)) return false
  return !isBeside(our, their) && !isBeside(their, our)
}

function isBeside(insertion: Edit, deletion: Edit): boolean {
  const { from, to } = insertion
  if (insertion.deletes || deletion.inserts || from !== to) return false
  return from <= deletion.from || from >= deletion.to
}

function wordsOf(side: Side, region: Region): string {
  return standingBetween(side, region).map(keyOf).join('\n')
}
