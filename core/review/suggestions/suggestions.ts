import type { Node } from 'prosemirror-model'
import type { Change } from '#core/article/change'
import { changeIn, trackedOf } from './review-marks.ts'

/** What a suggestion does: `block` is a photo, a table, a list as a whole. */
export type SuggestionKind =
  | 'insertion'
  | 'deletion'
  | 'replacement'
  | 'formatting'
  | 'split'
  | 'join'
  | 'block'
  | 'retyping'

/** Everything that one person suggested under one id, wherever its pieces stand. */
export type Suggestion = Change & {
  readonly kind: SuggestionKind
  /** In order; pieces that touch are one. For an end both are the place before it. */
  readonly places: readonly { readonly from: number; readonly to: number }[]
  readonly inserted: string
  readonly deleted: string
  /** Name of the block's type, or of the mark that is switched; '' for text. */
  readonly what: string
  /** Whether the block comes or goes, the mark is switched on or off. */
  readonly isOn: boolean
}

type Kind = 'insertion' | 'deletion' | 'formatting' | 'split' | 'join' | 'block' | 'retyping'
type Piece = {
  readonly change: Change
  readonly kind: Kind
  readonly from: number
  readonly to: number
  readonly text: string
  readonly what: string
  readonly isOn: boolean
}

/** Every suggestion of an article, in the order of their first pieces. */
export function suggestionsOf(doc: Node): readonly Suggestion[] {
  const pieces = new Map<string, Piece[]>()
  doc.descendants((node, position) => {
    for (const piece of node.isText ? textPieces(node, position) : blockPieces(node, position)) {
      const known = pieces.get(piece.change.id)
      if (known === undefined) pieces.set(piece.change.id, [piece])
      else known.push(piece)
    }
  })
  return [...pieces.values()].map(suggestionOf)
}

function textPieces(node: Node, from: number): readonly Piece[] {
  const text = node.text ?? ''
  return node.marks.flatMap(({ type: { name }, attrs }) => {
    if (name !== 'insertion' && name !== 'deletion' && name !== 'formatting') return []
    const what = name === 'formatting' ? String(attrs['mark']) : ''
    const isOn = name === 'formatting' ? attrs['was'] !== true : name === 'insertion'
    const place = { from, to: from + node.nodeSize }
    return [{ change: changeIn(attrs), kind: name, ...place, text, what, isOn }]
  })
}

function blockPieces(node: Node, position: number): readonly Piece[] {
  const { inserted, deleted, retyped } = trackedOf(node)
  const end = position + node.nodeSize - 1
  const place = node.isTextblock ? { from: end, to: end } : { from: position, to: end + 1 }
  const shared = { text: node.isTextblock ? '' : node.textContent, what: node.type.name }
  const piece = (change: Change, kind: Kind, isOn: boolean): Piece => ({
    change: { id: change.id, by: change.by, at: change.at },
    kind,
    ...place,
    ...shared,
    isOn,
  })
  return [
    ...(inserted === undefined
      ? []
      : [piece(inserted, node.isTextblock ? 'split' : 'block', true)]),
    ...(deleted === undefined ? [] : [piece(deleted, node.isTextblock ? 'join' : 'block', false)]),
    ...(retyped === undefined ? [] : [piece(retyped, 'retyping', true)]),
  ]
}

function suggestionOf(pieces: readonly Piece[]): Suggestion {
  const [first] = pieces
  if (first === undefined) throw new RangeError('a suggestion has a piece')
  const textOf = (kind: Kind) =>
    pieces.flatMap((piece) => (piece.kind === kind ? [piece.text] : [])).join('')
  const kind = kindOf(pieces.map((piece) => piece.kind))
  const { what, isOn } = pieces.find((piece) => piece.kind === kind) ?? first
  return {
    ...first.change,
    kind,
    places: placesOf(pieces),
    inserted: textOf('insertion'),
    deleted: textOf('deletion'),
    what,
    isOn,
  }
}

/** What an editor would call it: words before ends, a block before the words in it. */
function kindOf(kinds: readonly Kind[]): SuggestionKind {
  const has = (kind: Kind) => kinds.includes(kind)
  if (has('block')) return 'block'
  if (has('insertion') && has('deletion')) return 'replacement'
  return ORDER.find(has) ?? 'insertion'
}

const ORDER: readonly Kind[] = ['insertion', 'deletion', 'split', 'join', 'retyping', 'formatting']

function placesOf(pieces: readonly Piece[]): readonly { from: number; to: number }[] {
  const places: { from: number; to: number }[] = []
  for (const { from, to } of pieces) {
    const last = places.at(-1)
    if (last !== undefined && from <= last.to && from >= last.from) last.to = Math.max(last.to, to)
    else places.push({ from, to })
  }
  return places
}
