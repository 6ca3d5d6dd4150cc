import { Fragment, Slice, type Node } from 'prosemirror-model'
import { canJoin, type Transform } from 'prosemirror-transform'
import type { Change, Tracked } from '#core/article/change'
import { schema } from '#core/article/schema'
import type { Pen } from './author.ts'
import { finalKeepingComments } from './final-document.ts'
import { strikeText } from './track-text.ts'
import {
  carriesTracked,
  changeOf,
  isReviewMark,
  suggestionMark,
  trackedAttr,
  trackedOf,
} from './review-marks.ts'

/** Suggests a range of blocks and text away, end by end as in Word. */
export function strikeRange(
  tr: Transform,
  { from, to }: { readonly from: number; readonly to: number },
  pen: Pen,
): void {
  const texts: { from: number; to: number }[] = []
  const ends: number[] = []
  const wholes: number[] = []
  tr.doc.nodesBetween(from, to, (node, position) => {
    const end = position + node.nodeSize
    const isWhole = position >= from && end <= to
    if (isWhole && !node.isTextblock && carriesTracked(node)) {
      wholes.push(position)
      return false
    }
    if (!node.isTextblock) return true
    texts.push({ from: Math.max(from, position + 1), to: Math.min(to, end - 1) })
    // The end of the last block of the range stays where the text goes on.
    if (end <= to && carriesTracked(node)) ends.push(position)
    return false
  })
  const work = [
    ...texts.map((range) => ({
      at: range.from,
      run: () => strikeText(tr, range, pen),
    })),
    ...ends.map((at) => ({
      at: at + (tr.doc.nodeAt(at)?.nodeSize ?? 0),
      run: () => strikeEnd(tr, at, pen),
    })),
    ...wholes.map((at) => ({ at, run: () => strikeWhole(tr, at, pen) })),
  ]
  for (const { run } of work.toSorted((a, b) => b.at - a.at)) run()
}

/** Mine goes really: the block is joined with what follows. */
function strikeEnd(tr: Transform, at: number, pen: Pen): void {
  const node = tr.doc.nodeAt(at)
  if (node === null) return
  const { inserted, deleted, ...rest } = trackedOf(node)
  if (deleted !== undefined) return
  if (inserted?.by === pen.by && joinNext(tr, at)) return
  setTracked(tr, at, { ...rest, inserted, deleted: pen.change() })
}

/** Joins a block of text with the next one, keeping what the next one's end says. */
export function joinNext(tr: Transform, at: number): boolean {
  const node = tr.doc.nodeAt(at)
  if (node === null) return false
  const $end = tr.doc.resolve(at + node.nodeSize)
  const depth = $end.nodeAfter === null && $end.parent.type === schema.nodes.list_item ? 2 : 1
  const border = depth === 2 ? $end.after() : $end.pos
  const next = depth === 2 ? tr.doc.resolve(border).nodeAfter?.firstChild : $end.nodeAfter
  if (next === null || next === undefined || !next.isTextblock) return false
  const isSpare = depth === 1 || tr.doc.resolve(at).parent.childCount > 1
  if (node.content.size === 0 && isSpare) {
    tr.delete(at, at + node.nodeSize)
    return true
  }
  if (!canJoin(tr.doc, border)) return false
  const { inserted, deleted } = trackedOf(next)
  tr.join(border, depth)
  setTracked(tr, at, { ...withoutEnd(tr.doc.nodeAt(at)), inserted, deleted })
  return true
}

function withoutEnd(node: Node | null) {
  return { retyped: node === null ? undefined : trackedOf(node).retyped }
}

function strikeWhole(tr: Transform, at: number, pen: Pen): void {
  const node = tr.doc.nodeAt(at)
  if (node === null) return
  const tracked = trackedOf(node)
  if (tracked.deleted !== undefined) return
  if (tracked.inserted?.by === pen.by) tr.delete(at, at + node.nodeSize)
  else setTracked(tr, at, { ...tracked, deleted: pen.change() })
}

type Said = {
  readonly inserted?: Change | undefined
  readonly deleted?: Change | undefined
  readonly retyped?: NonNullable<ReturnType<typeof trackedOf>['retyped']> | undefined
}

export function setTracked(tr: Transform, at: number, said: Said): void {
  const { inserted, deleted, retyped } = said
  const next = trackedAttr({
    ...(inserted === undefined ? {} : { inserted }),
    ...(deleted === undefined ? {} : { deleted }),
    ...(retyped === undefined ? {} : { retyped }),
  })
  const before = tr.doc.nodeAt(at)?.attrs['tracked'] ?? null
  if (JSON.stringify(before) !== JSON.stringify(next)) tr.setNodeAttribute(at, 'tracked', next)
}

/** Puts a slice of blocks and text in as a suggestion; answers its length. */
export function suggestSlice(
  tr: Transform,
  { at, slice }: { readonly at: number; readonly slice: Slice },
  pen: Pen,
): number {
  const split = tr.doc.resolve(at).parent
  const plain = fittingSlice(suggestedSlice(slice, pen), slice)
  const before = tr.doc.content.size
  tr.replace(at, at, plain)
  const to = at + tr.doc.content.size - before
  const ends: number[] = []
  tr.doc.nodesBetween(at, to, (node, position) => {
    // What stands in a block that is new as a whole is new with it.
    if (!node.isTextblock) return position < at || !isInsertedWhole(node)
    const end = position + node.nodeSize
    const isNew = end > at && end <= to && carriesTracked(node)
    if (isNew && !isBeforeNewItem(tr.doc, end)) ends.push(position)
    return false
  })
  for (const position of ends) {
    const node = tr.doc.nodeAt(position)
    if (node !== null) setTracked(tr, position, { ...withoutEnd(node), inserted: pen.change() })
  }
  restoreEnd(tr, to, split)
  return to - at
}

/** What is left of a slice must still be open as deep as it was: else it belongs nowhere. */
function fittingSlice(content: Fragment, { openStart, openEnd }: Slice): Slice {
  const isOpen =
    depthOf(content.firstChild, (node) => node.firstChild) >= openStart &&
    depthOf(content.lastChild, (node) => node.lastChild) >= openEnd
  if (!isOpen) throw new RangeError('the open blocks of a slice are struck')
  return new Slice(content, openStart, openEnd)
}

function depthOf(first: Node | null, next: (node: Node) => Node | null): number {
  let depth = 0
  for (let node = first; node !== null && !node.isText; node = next(node)) depth += 1
  return depth
}

/** The last block of a split has the end that the split block had. */
function restoreEnd(tr: Transform, to: number, split: Node): void {
  const $to = tr.doc.resolve(to)
  const last = $to.parent
  if (!last.isTextblock || !carriesTracked(last) || !split.isTextblock) return
  const { inserted, deleted, retyped } = trackedOf(split)
  const wasToo = last.type === split.type ? retyped : trackedOf(last).retyped
  setTracked(tr, $to.before(), { inserted, deleted, retyped: wasToo })
}

/** The item says it all: taken away, it leaves the one before it as it was. */
function isBeforeNewItem(doc: Node, end: number): boolean {
  const { nodeAfter, parent } = doc.resolve(end)
  if (nodeAfter !== null || parent.type !== schema.nodes.list_item) return false
  const item = doc.resolve(end + 1).nodeAfter
  return item !== null && isInsertedWhole(item)
}

function isInsertedWhole(node: Node): boolean {
  return trackedOf(node).inserted !== undefined
}

/** New content with its text marked and its blocks flagged; what is struck in it is left out. */
function suggestedSlice({ content, openStart, openEnd }: Slice, pen: Pen): Fragment {
  if (content.firstChild?.isInline === true) return suggestedFragment(content, pen)
  // The ends of the open blocks are settled when they stand where they belong.
  const blocks = content.content.map((node, index) => {
    const isOpen =
      (index === 0 && openStart > 0) || (index === content.childCount - 1 && openEnd > 0)
    return isOpen && node.isTextblock && carriesTracked(node) ? withTracked(node, null) : node
  })
  return Fragment.fromArray([...suggestedCopies(blocks, pen)])
}

/**
 * Blocks as somebody's insertion: their final words, all of them new. Who suggests an older text
 * in another form takes over what others had suggested in it; theirs stays with the struck form.
 */
export function suggestedCopies(fresh: readonly Node[], pen: Pen): readonly Node[] {
  const { blocks, isOpen } = finalKeepingComments(fresh)
  const ends = fresh.flatMap((node) => (node.isTextblock ? (trackedOf(node).deleted ?? []) : []))
  return blocks.map((node, index) => {
    const isLast = index === blocks.length - 1
    return suggestedBlock(node, pen, isLast && isOpen ? ends.at(-1) : undefined)
  })
}

function suggestedBlock(node: Node, pen: Pen, deleted: Change | undefined): Node {
  const tracked = trackedAttr({
    inserted: pen.change(),
    ...(deleted === undefined ? {} : { deleted }),
  })
  const copy = node.isTextblock ? node.copy(suggestedFragment(node.content, pen)) : node
  return carriesTracked(copy) ? withTracked(copy, tracked) : copy
}

function suggestedFragment(content: Fragment, pen: Pen): Fragment {
  const stays = content.content.filter((text) => changeOf(text, 'deletion') === undefined)
  return Fragment.fromArray(
    stays.map((text) => {
      const own = text.marks.filter(
        (mark) => !isReviewMark(mark) || mark.type === schema.marks.comment,
      )
      return text.mark(suggestionMark('insertion', pen.change()).addToSet(own))
    }),
  )
}

function withTracked(node: Node | undefined, tracked: Tracked | null): Node {
  if (node === undefined) throw new RangeError('there is a last block')
  return node.type.create({ ...node.attrs, tracked }, node.content, node.marks)
}

/** A block as it is left when somebody suggests it away; undefined when it was theirs and goes. */
export function struckCopy(node: Node, pen: Pen): Node | undefined {
  if (node.isTextblock) {
    const content = Fragment.fromArray(
      node.children.flatMap((child) => {
        if (changeOf(child, 'insertion')?.by === pen.by) return []
        if (changeOf(child, 'deletion') !== undefined) return [child]
        return [child.mark(suggestionMark('deletion', pen.change()).addToSet(child.marks))]
      }),
    )
    const tracked = trackedOf(node)
    const next = trackedAttr({ ...tracked, deleted: tracked.deleted ?? pen.change() })
    return node.type.create({ ...node.attrs, tracked: next }, content)
  }
  const tracked = trackedOf(node)
  if (tracked.inserted?.by === pen.by) return undefined
  if (tracked.deleted !== undefined) return node
  return node.type.create(
    { ...node.attrs, tracked: { ...tracked, deleted: pen.change() } },
    node.content,
  )
}
