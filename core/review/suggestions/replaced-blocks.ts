import { Fragment, type Node } from 'prosemirror-model'
import type { Pen } from './author.ts'
import { carriesTracked, trackedOf } from './review-marks.ts'
import { struckCopy, suggestedCopies } from './track-blocks.ts'

/** How far inside a list or table the struck and the new stand side by side. */
const DEPTHS = [3, 2, 1, 0] as const

/** The old blocks struck and the fresh ones after them, from the finest way to the coarsest. */
export function* replacedBlocks(
  old: readonly Node[],
  fresh: readonly Node[],
  pen: Pen,
): Generator<readonly Node[]> {
  for (const depth of DEPTHS) yield sideBySide(old, fresh, { pen, depth })
}

type Way = { readonly pen: Pen; readonly depth: number }

function sideBySide(old: readonly Node[], fresh: readonly Node[], way: Way): readonly Node[] {
  const { head, tail } = unchanged(old, fresh)
  const oldMiddle = old.slice(head, old.length - tail)
  const freshMiddle = fresh.slice(head, fresh.length - tail)
  return [
    ...old.slice(0, head),
    ...middle(oldMiddle, freshMiddle, way),
    ...old.slice(old.length - tail),
  ]
}

function middle(old: readonly Node[], fresh: readonly Node[], way: Way): readonly Node[] {
  const [first, ...others] = old
  const [next, ...more] = fresh
  const isPair = first !== undefined && next !== undefined && others.length + more.length === 0
  if (isPair && way.depth > 0 && canHoldBoth(first, next)) {
    const inner = { ...way, depth: way.depth - 1 }
    return [first.copy(Fragment.fromArray(sideBySide(first.children, next.children, inner)))]
  }
  const { pen } = way
  return [...old.flatMap((node) => struckCopy(node, pen) ?? []), ...suggestedCopies(fresh, pen)]
}

/** Can the children of both stand in one block, each with its own suggestion? */
function canHoldBoth(old: Node, fresh: Node): boolean {
  return (
    !old.isTextblock &&
    old.sameMarkup(fresh) &&
    trackedOf(old).deleted === undefined &&
    [...old.children, ...fresh.children].every(carriesTracked) &&
    widths([...old.children, ...fresh.children]).size <= 1
  )
}

/** Rows of different widths never stand in one table: it would be repaired. Zero for what is no row. */
function widths(children: readonly Node[]): ReadonlySet<number> {
  return new Set(
    children.map((child) =>
      child.type.name === 'table_row'
        ? child.children.reduce((sum, { attrs }) => sum + Number(attrs['colspan']), 0)
        : 0,
    ),
  )
}

function isSame(a: Node | undefined, b: Node | undefined): boolean {
  return a !== undefined && b?.eq(a) === true
}

/** How many blocks are the same at the beginning and at the end. */
export function unchanged(old: readonly Node[], fresh: readonly Node[]) {
  let head = 0
  while (head < fresh.length && isSame(old[head], fresh[head])) head += 1
  let tail = 0
  const most = Math.min(old.length, fresh.length) - head
  while (tail < most && isSame(old.at(-1 - tail), fresh.at(-1 - tail))) tail += 1
  return { head, tail }
}
