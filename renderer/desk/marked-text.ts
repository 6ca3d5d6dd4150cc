export type Piece = { readonly text: string; readonly isHit: boolean }

/** Cuts a text into pieces, so that every word of the query can be shown marked. */
export function markedText(text: string, query: string): readonly Piece[] {
  const words = query.split(/\s+/u).filter((word) => word !== '')
  if (words.length === 0 || text === '') return [{ text, isHit: false }]

  const pattern = new RegExp(`(${words.map(escaped).join('|')})`, 'iu')
  return text
    .split(pattern)
    .map((piece, place) => ({ text: piece, isHit: place % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}

function escaped(word: string): string {
  return word.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`)
}
