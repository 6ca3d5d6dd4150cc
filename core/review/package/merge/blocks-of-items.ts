import type { Node } from 'prosemirror-model'
import { schema } from '#core/article/schema'
import { onlyTracked, suggested, type Item } from './item.ts'
import type { Merging } from './merging.ts'
import { trackedOf, type Token } from './token.ts'

/** Puts the pieces together to blocks. A block of ours that they split keeps its sort in its first part. */
export function blocksOfItems(items: readonly Item[], merging: Merging): readonly Node[] {
  const blocks: Node[] = []
  let begun: Item[] = []
  let isSplit = false
  const close = (end: Node, isOurs: boolean) => {
    blocks.push(end.type.create(end.attrs, inlineOf(begun)))
    isSplit = !isOurs && (isSplit || begun.some((item) => item.isOurs))
    begun = []
  }
  const closeTheirs = (end: Node, index: number) => {
    const isFirstPart = begun.some((item) => item.isOurs)
    const whole = isFirstPart ? ourBlockAround(items, index) : undefined
    close(whole === undefined ? end : firstPart(whole, end, isSplit), false)
  }
  items.forEach(({ token, isOurs }, index) => {
    if (token.kind === 'character') begun.push({ token, isOurs })
    else if (token.kind === 'whole') {
      if (begun.length > 0) closeTheirs(newEnd(merging), index)
      blocks.push(token.node)
    } else if (isOurs) close(isSplit ? lastPart(token.block) : token.block, true)
    else closeTheirs(token.block, index)
  })
  if (begun.length > 0) closeTheirs(newEnd(merging), items.length)
  return blocks
}

export function inlineOf(items: readonly Item[]): readonly Node[] {
  const nodes: Node[] = []
  for (const { token } of items) {
    if (token.kind !== 'character') continue
    const last = nodes.at(-1)
    const node = schema.text(token.text, token.marks)
    if (last?.sameMarkup(node) === true) {
      nodes[nodes.length - 1] = schema.text(`${last.text ?? ''}${token.text}`, token.marks)
    } else nodes.push(node)
  }
  return nodes
}

function newEnd({ suggestions }: Merging): Node {
  const end: Token = { kind: 'end', block: schema.nodes.paragraph.create() }
  const token = suggested(end, suggestions.begin())
  return token.kind === 'end' ? token.block : end.block
}

function ourBlockAround(items: readonly Item[], index: number): Node | undefined {
  for (const { token, isOurs } of items.slice(index)) {
    if (token.kind === 'end' && isOurs) return token.block
  }
  return undefined
}

/** Rejecting the split joins the parts, and the first one's sort is what stays. */
function firstPart(whole: Node, end: Node, isSplit: boolean): Node {
  const { retyped } = trackedOf(whole)
  const { inserted } = trackedOf(end)
  const sort = retyped === undefined || isSplit ? {} : { retyped }
  return onlyTracked(whole, { ...(inserted === undefined ? {} : { inserted }), ...sort })
}

function lastPart(block: Node): Node {
  const { retyped, ...ends } = trackedOf(block)
  void retyped
  return onlyTracked(block, ends)
}
