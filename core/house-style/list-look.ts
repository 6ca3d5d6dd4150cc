import type { Node } from 'prosemirror-model'
import { schema } from '#core/article/schema'
import type { HouseStyle } from './house-style.ts'

/** How the items of a list stand. Lengths are twips. */
export type ListLook = {
  /** Where numbers and dots stand: under the first line of a paragraph. */
  readonly indent: number
  /** From there to the text: first lines and later ones begin at the same place. */
  readonly hang: number
  /** Half-points of the dot: as large as copy it would be a blot. */
  readonly dotSize: number
}

/** Characters of copy. */
const INDENT = 2

/** Whole characters where that can be, so that lines of copy in them need no stretching. */
export function listLook(list: Node, { paragraphs }: HouseStyle): ListLook {
  const { size, spacing = 0 } = paragraphs.body
  const em = size * 10 + spacing
  return {
    indent: INDENT * em,
    hang: isOrdered(list) ? Math.round(em * (1 + digits(list) / 2)) : em,
    dotSize: Math.round((size * 5) / 8),
  }
}

/** A digit is half as wide as it is high, and the stop after it needs air. */
function digits(list: Node): number {
  return String(numberOf(list, list.childCount - 1)).length
}

/** The number of its item at `place`, counted from 0. */
export function numberOf(list: Node, place: number): number {
  return Number(list.attrs['order']) + place
}

export function isOrdered(list: Node): boolean {
  return list.type === schema.nodes.ordered_list
}
