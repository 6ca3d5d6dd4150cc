import type { Node } from 'prosemirror-model'
import { schema } from '#core/article/schema'
import { trackedAttr, trackedOf } from '#core/review/suggestions/review-marks'
import type { AnnotatedLine } from './annotations.ts'

export type ListPlace = NonNullable<AnnotatedLine['list']>

/** A block of the body, and the list that it is an item of. */
export type BodyBlock = {
  readonly node: Node
  readonly list: ListPlace | null
  /** A struck paragraph: between two items of a list it was one of them. */
  readonly isGone: boolean
}

/** The blocks with items that follow one another put into their lists. */
export function bodyBlocks(blocks: readonly BodyBlock[]): readonly Node[] {
  const made: Node[] = []
  for (let at = 0; at < blocks.length;) {
    const items = itemsFrom(blocks, at)
    const [first] = items
    if (first === undefined || first.list === null) {
      const node = blocks[at]?.node
      if (node !== undefined) made.push(node)
      at += 1
    } else {
      made.push(listNode(items, first.list))
      at += items.length
    }
  }
  return made.length === 0 ? [schema.nodes.paragraph.create()] : made
}

function itemsFrom(blocks: readonly BodyBlock[], from: number): readonly BodyBlock[] {
  const list = blocks[from]?.list ?? null
  if (list === null) return []
  let end = from + 1
  for (let at = end; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (block !== undefined && isSameList(block.list, list)) end = at + 1
    else if (block?.isGone !== true || !block.node.isTextblock) break
  }
  return blocks.slice(from, end)
}

function isSameList(one: ListPlace | null, other: ListPlace): boolean {
  return one?.id === other.id && (one.number === null) === (other.number === null)
}

function listNode(items: readonly BodyBlock[], { number }: ListPlace): Node {
  const { bullet_list, ordered_list } = schema.nodes
  const nodes = items.map(({ node }) => itemNode(node))
  return number === null
    ? bullet_list.create(null, nodes)
    : ordered_list.create({ order: number }, nodes)
}

/**
 * What is new or struck from its first word to its end is so as an item. A struck end alone joins
 * the item with the next.
 */
function itemNode(paragraph: Node): Node {
  const { list_item, paragraph: plain } = schema.nodes
  const { inserted, deleted } = trackedOf(paragraph)
  const isAll = (mark: string) =>
    paragraph.children.every(({ marks }) => marks.some(({ type }) => type.name === mark))
  const gone = isAll('deletion') ? deleted : undefined
  const fresh = isAll('insertion') && (deleted === undefined || gone !== undefined)
  const whole = { deleted: gone, inserted: fresh ? inserted : undefined }
  const end = {
    deleted: gone === undefined ? deleted : undefined,
    inserted: fresh ? undefined : inserted,
  }
  return list_item.create({ tracked: trackedAttr(whole) }, [
    plain.create({ tracked: trackedAttr(end) }, paragraph.content),
  ])
}
