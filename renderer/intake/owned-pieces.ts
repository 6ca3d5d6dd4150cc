import type { PartPlace, PartRole, Piece, Proposal } from '#core/intake/proposal'
import type { Span } from '#core/shared/span'

/** Who has a piece of the source: a part of an article, or the pile of what was set aside. */
export type PieceOwner =
  | { readonly kind: 'part'; readonly place: PartPlace; readonly role: PartRole }
  | { readonly kind: 'set-aside'; readonly index: number }

export type OwnedPiece = Piece & { readonly owner: PieceOwner; readonly isDoubtful: boolean }

/** A stretch of one row: owned by somebody, or white space that nobody needs. */
export type Stretch = Span & { readonly piece: OwnedPiece | null }

/** Names an owner in one string, to compare and to remember. */
export function ownerKey(owner: PieceOwner): string {
  return owner.kind === 'part' ? partKey(owner.place) : setAsideKey(owner.index)
}

export function partKey({ article, part }: PartPlace): string {
  return `part ${article}.${part}`
}

export function setAsideKey(index: number): string {
  return `set-aside ${index}`
}

/** Every piece of the proposal in the order of the source. */
export function ownedPieces({ articles, setAside }: Proposal): readonly OwnedPiece[] {
  const ofParts = articles.flatMap(({ parts }, article) =>
    parts.flatMap(({ role, pieces, doubt }, part) => {
      const owner: PieceOwner = { kind: 'part', place: { article, part }, role }
      return pieces.map((piece) => ({ ...piece, owner, isDoubtful: doubt !== null }))
    }),
  )
  const aside = setAside.map(({ piece, doubt }, index): OwnedPiece => {
    return { ...piece, owner: { kind: 'set-aside', index }, isDoubtful: doubt !== null }
  })
  return [...ofParts, ...aside].toSorted((a, b) => a.from - b.from)
}

/** A row cut into its stretches, without gaps. `pieces` are in the order of the source. */
export function stretches(row: Span, pieces: readonly OwnedPiece[]): readonly Stretch[] {
  const found: Stretch[] = []
  let at = row.from
  for (let index = firstAfter(pieces, row.from); at < row.to; index += 1) {
    const piece = pieces[index]
    if (piece === undefined || piece.from >= row.to) break
    if (piece.from > at) found.push({ from: at, to: piece.from, piece: null })
    const to = Math.min(piece.to, row.to)
    found.push({ from: Math.max(piece.from, at), to, piece })
    at = to
  }
  return at < row.to ? [...found, { from: at, to: row.to, piece: null }] : found
}

/** The index of the first piece that ends after an offset. */
function firstAfter(pieces: readonly OwnedPiece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.to ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
