import type { PartPlace, Piece, Proposal } from '#core/intake/proposal'

/** Where a passage goes that is taken back: behind the text it follows in the source. */
export function placeFor({ articles }: Proposal, passage: Piece): PartPlace {
  let place: PartPlace = { article: 0, part: 0 }
  let end = -1
  for (const [article, { parts }] of articles.entries()) {
    for (const [part, { pieces }] of parts.entries()) {
      const last = Math.max(...pieces.map(({ to }) => (to <= passage.from ? to : -1)))
      if (last > end) {
        end = last
        place = { article, part: part + 1 }
      }
    }
  }
  return place
}
