import { FindingClass, Layer, type Finding } from './finding.ts'

/** One place has one finding: the strongest. In reading order of each block, blocks as they came. */
export function oneAPlace(findings: readonly Finding[]): readonly Finding[] {
  const blocks = new Map<string, Finding[]>()
  for (const finding of findings) {
    const block = `${finding.place.field} ${finding.place.index}`
    const known = blocks.get(block)
    if (known === undefined) blocks.set(block, [finding])
    else known.push(finding)
  }
  return [...blocks.values()].flatMap(oneAPlaceInBlock)
}

function oneAPlaceInBlock(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings
  const kept: Finding[] = []
  for (const finding of findings.toSorted(byStrength)) {
    const at = placeFor(finding, kept)
    if (at !== null) kept.splice(at, 0, finding)
  }
  return kept
}

/** Where a finding belongs among kept ones that do not overlap each other; null when it would. */
function placeFor(finding: Finding, kept: readonly Finding[]): number | null {
  let low = 0
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(kept[middle], finding)) low = middle + 1
    else high = middle
  }
  const next = kept[low]
  return next === undefined || isBefore(finding, next) ? low : null
}

/** Findings that only touch are two; an insertion point inside or equal to another is not. */
function isBefore(one: Finding | undefined, other: Finding): boolean {
  if (one === undefined) return false
  if (one.from === other.from && one.to === other.to) return false
  return one.to <= other.from
}

function byStrength(one: Finding, other: Finding): number {
  return (
    Number(one.class === 'hint') - Number(other.class === 'hint') ||
    layerRank(one) - layerRank(other) ||
    other.to - other.from - (one.to - one.from) ||
    CLASSES.indexOf(one.class) - CLASSES.indexOf(other.class) ||
    one.from - other.from ||
    (one.rule < other.rule ? -1 : Number(one.rule > other.rule))
  )
}

const CLASSES = FindingClass.options
const RANKS: ReadonlyMap<string, number> = new Map(
  Layer.options.map((layer, rank) => [layer, rank]),
)

function layerRank({ layer }: Finding): number {
  return RANKS.get(layer ?? '') ?? RANKS.size
}
