import type { Node } from 'prosemirror-model'
import { finalTextOf, isStruck } from '#core/review/suggestions/final-text'
import { zoneOf, type Zone } from './compared-text.ts'
import { sentencesOf } from './sentences.ts'

/** A sentence of a document with its suggestions, and where its final text stands. */
export type WrittenSentence = {
  readonly text: string
  readonly zone: Zone
  readonly pieces: readonly WrittenPiece[]
}

/** Positions in the document; `suggestedBy` is '' where nothing is pending. */
type WrittenPiece = { readonly from: number; readonly to: number; readonly suggestedBy: string }

/** In reading order; what is struck is left out, paragraphs are those that stand. */
export function writtenSentences(doc: Node): readonly WrittenSentence[] {
  const sentences: WrittenSentence[] = []
  doc.forEach((field, offset) => {
    const zone = zoneOf(field)
    const add = (block: Node, start: number) => {
      sentences.push(...sentencesInBlock(block, start).map((each) => ({ ...each, zone })))
    }
    if (field.isTextblock) add(field, offset + 1)
    field.descendants((node, position) => {
      if (node.isTextblock) add(node, offset + position + 2)
      return !node.isTextblock
    })
  })
  return sentences
}

/** `start` is the position of the block's first character. */
function sentencesInBlock(block: Node, start: number): readonly Omit<WrittenSentence, 'zone'>[] {
  const pieces = piecesIn(block, start)
  let from = 0
  return sentencesOf(finalTextOf(block).text).map((text) => {
    const to = from + text.length
    const own = pieces.flatMap((piece) => within(piece, from, to))
    from = to
    return { text, pieces: own }
  })
}

type PlacedPiece = WrittenPiece & {
  /** Where it begins in the final text of its block. */
  readonly at: number
}

function piecesIn(block: Node, start: number): readonly PlacedPiece[] {
  const pieces: PlacedPiece[] = []
  let at = 0
  block.forEach((child, offset) => {
    if (isStruck(child) || child.text === undefined) return
    const from = start + offset
    const insertion = child.marks.find(({ type }) => type.name === 'insertion')
    const suggestedBy = String(insertion?.attrs['by'] ?? '')
    pieces.push({ at, from, to: from + child.text.length, suggestedBy })
    at += child.text.length
  })
  return pieces
}

function within({ at, from, to, suggestedBy }: PlacedPiece, start: number, end: number) {
  const first = Math.max(at, start)
  const last = Math.min(at + to - from, end)
  return first < last ? [{ from: from + first - at, to: from + last - at, suggestedBy }] : []
}
