import { Fragment, type Node } from 'prosemirror-model'
import type { Change, Tracked } from '#core/article/change'
import { changeOf, trackedAttr, trackedOf } from '#core/review/suggestions/review-marks'

/**
 * Word says of every word that it comes or goes, and we say it of the block around them where it is
 * the same change: a list, an item, a quotation that is new or struck as a whole.
 */
export function asWhole(block: Node): Node {
  return SIDES.reduce((node, side) => lifted(node, side, wholeChange(node, side)), block)
}

/** What comes or goes with its block needs not say so itself. */
export function underWhole(block: Node, tracked: Tracked): Node {
  return SIDES.reduce((node, side) => lifted(node, side, tracked[side]), block)
}

type Side = 'inserted' | 'deleted'
const SIDES = ['inserted', 'deleted'] as const
const MARKS = { inserted: 'insertion', deleted: 'deletion' } as const

function lifted(node: Node, side: Side, change: Change | undefined): Node {
  if (change === undefined) return node
  const tracked = trackedAttr({ ...trackedOf(node), [side]: change })
  const content = node.children.map((child) => without(child, side, change.id))
  return node.type.create({ ...node.attrs, tracked }, content, node.marks)
}

function without(node: Node, side: Side, id: string): Node {
  if (node.isText) {
    return node.mark(
      node.marks.filter(
        ({ type, attrs }) => type.name !== MARKS[side] || String(attrs['id']) !== id,
      ),
    )
  }
  const { [side]: said, ...rest } = trackedOf(node)
  // What is in it goes with it first; of a block of text the flag speaks of the end alone.
  if (said !== undefined && said.id !== id && !node.isTextblock) return node
  const content = Fragment.fromArray(node.children.map((child) => without(child, side, id)))
  if (said === undefined || said.id !== id) return node.copy(content)
  return node.type.create({ ...node.attrs, tracked: trackedAttr(rest) }, content, node.marks)
}

/** The change that all of it is under: its ends, or the blocks in it, all say one. */
function wholeChange(node: Node, side: Side): Change | undefined {
  const said = node.children.map((child) => trackedOf(child)[side])
  const changes = said.filter((change) => change !== undefined)
  if (changes.length < said.length || !wordsSay(node, side)) return undefined
  return commonest([...changes, ...wordChanges(node, side)])
}

/** Words in blocks that are flagged themselves go with those. */
function wordsSay(node: Node, side: Side): boolean {
  return textsIn(node).every((text) => changeOf(text, MARKS[side]) !== undefined)
}

function wordChanges(node: Node, side: Side): readonly Change[] {
  return textsIn(node).flatMap((text) => changeOf(text, MARKS[side]) ?? [])
}

function textsIn(node: Node): readonly Node[] {
  return node.children.flatMap((child) => (child.isTextblock ? child.children : []))
}

function commonest(changes: readonly Change[]): Change | undefined {
  const times = ({ id }: Change) => changes.filter((change) => change.id === id).length
  return changes.toSorted((a, b) => times(b) - times(a))[0]
}
