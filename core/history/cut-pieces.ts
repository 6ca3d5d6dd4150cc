import type { Piece } from './comparison.ts'

/**
 * Cuts the pieces of several sentences that were compared as one: a part for each text of one side.
 * What was written in place of what was struck at the border stays with it.
 */
export function cutPieces(
  pieces: readonly Piece[],
  texts: readonly string[],
  side: 'before' | 'after',
): readonly (readonly Piece[])[] {
  const missing = side === 'before' ? 'inserted' : 'deleted'
  const rest = [...pieces]
  return texts.map((text, index) => {
    const isLast = index === texts.length - 1
    const part: Piece[] = []
    let left = text.length
    while (rest.length > 0) {
      const [piece] = rest
      if (piece === undefined) break
      const isMissing = piece.kind === missing
      if (!isLast && left === 0 && !(isMissing && part.at(-1)?.kind === 'deleted')) break
      rest.shift()
      if (isMissing || isLast || piece.text.length <= left) {
        part.push(piece)
        if (!isMissing) left -= piece.text.length
        continue
      }
      part.push({ ...piece, text: piece.text.slice(0, left) })
      rest.unshift({ ...piece, text: piece.text.slice(left) })
      left = 0
      const next = rest[1]
      if (piece.kind !== 'deleted' || next?.kind !== missing) continue
      part.push(next)
      rest.splice(1, 1)
    }
    return part
  })
}

/** What a part of the pieces says on one side. */
export function textOn(side: 'before' | 'after', pieces: readonly Piece[]): string {
  const missing = side === 'before' ? 'inserted' : 'deleted'
  return pieces
    .filter(({ kind }) => kind !== missing)
    .map(({ text }) => text)
    .join('')
}
