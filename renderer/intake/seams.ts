import type { Part } from '#core/intake/proposal'

/** Offsets into a part's text where two pieces of the source were joined. */
export function seams(part: Part, source: string): readonly number[] {
  const texts = part.pieces.map(({ from, to }) => source.slice(from, to).trim())
  // A heading's pieces are joined with a space, and its ornaments left out: no seam to show.
  if (texts.join('') !== part.text) return []

  let at = 0
  return texts.slice(0, -1).map((text) => (at += text.length))
}
