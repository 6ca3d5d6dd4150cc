import type { Node } from 'prosemirror-model'
import type { Tracked } from '#core/article/change'
import type { Span } from '#core/shared/span'

/**
 * The final text of one block of text, and where it stands between what is struck. Offsets in the
 * text and offsets in the block are both UTF-16 units and differ only where something is struck.
 */
export type FinalText = {
  readonly text: string
  /** What stays, in order; all of them joined are the text. */
  readonly pieces: readonly Piece[]
}

type Piece = {
  /** Where it begins in the final text. */
  readonly at: number
  /** Where it stands in the block. */
  readonly from: number
  readonly to: number
}

const known = new WeakMap<Node, FinalText>()

/** Nodes never change, so each is read once; without struck text it is the text itself. */
export function finalTextOf(block: Node): FinalText {
  const before = known.get(block)
  if (before !== undefined) return before
  const read = isPartlyStruck(block) ? withoutStruck(block) : untouched(block.textContent)
  known.set(block, read)
  return read
}

export function isStruck({ marks }: Node): boolean {
  return marks.some(({ type }) => type.name === 'deletion')
}

/** Is a whole block suggested away? Of a block of text the flag speaks of its end only. */
export function isBlockStruck(block: Node): boolean {
  const tracked: Tracked | null | undefined = block.attrs['tracked']
  if (tracked?.deleted === undefined) return false
  return !block.isTextblock || finalTextOf(block).text === ''
}

/** Where a part of the final text stands in the block: what is struck at its ends is left out. */
export function spanInBlock(final: FinalText, { from, to }: Span): Span {
  const start =
    from === final.text.length && from > 0 ? placeAfter(final, from) : placeOf(final, from)
  return { from: start, to: from === to ? start : placeAfter(final, to) }
}

/** The parts of a range of the block that stay. */
export function keptWithin({ pieces }: FinalText, { from, to }: Span): readonly Span[] {
  return pieces
    .map((piece) => ({ from: Math.max(piece.from, from), to: Math.min(piece.to, to) }))
    .filter((piece) => piece.from < piece.to)
}

/** How much of the final text stands before a place in the block. */
export function offsetInText({ text, pieces }: FinalText, place: number): number {
  const piece = pieces.find(({ to }) => place <= to)
  if (piece === undefined) return text.length
  return piece.at + Math.max(0, place - piece.from)
}

/** The final words between two places in the block. */
export function finalWords(final: FinalText, { from, to }: Span): string {
  return final.text.slice(offsetInText(final, from), offsetInText(final, to))
}

function isPartlyStruck(block: Node): boolean {
  return block.children.some(isStruck)
}

function untouched(text: string): FinalText {
  return { text, pieces: text === '' ? [] : [{ at: 0, from: 0, to: text.length }] }
}

function withoutStruck(block: Node): FinalText {
  const pieces: Piece[] = []
  let text = ''
  block.forEach((child, offset) => {
    if (isStruck(child) || child.text === undefined) return
    const last = pieces.at(-1)
    const to = offset + child.text.length
    if (last?.to === offset) pieces[pieces.length - 1] = { ...last, to }
    else pieces.push({ at: text.length, from: offset, to })
    text += child.text
  })
  return { text, pieces }
}

/** Just before the character at an offset of the text. */
function placeOf({ pieces }: FinalText, offset: number): number {
  const piece = pieces.findLast(({ at }) => at <= offset)
  return piece === undefined ? 0 : piece.from + offset - piece.at
}

/** Just after the character before an offset of the text. */
function placeAfter({ pieces }: FinalText, offset: number): number {
  const piece = pieces.findLast(({ at }) => at < offset)
  return piece === undefined ? 0 : piece.from + offset - piece.at
}
