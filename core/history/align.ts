import { moveAlike, stayAlike, stayAlone } from './align-alike.ts'
import { moveEqual, stayEqual } from './align-equal.ts'
import { beginWork, pairsOf, type Elements, type Pair } from './alignment-work.ts'

/** Which element became which. What is in no pair was deleted or inserted. */
export type Alignment = {
  /** In the same order on both sides. */
  readonly stayed: readonly Pair[]
  readonly moved: readonly Pair[]
}

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
