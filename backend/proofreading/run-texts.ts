import type { Place } from '#core/proofreading/finding'
import type { ProofArticle } from '#core/proofreading/proof-article'

/** The blocks of an article by their places. */
export function textsByPlace({ texts }: ProofArticle): (place: Place) => string {
  const written = new Map(texts.map(({ place, text }) => [keyOf(place), text]))
  return (place) => written.get(keyOf(place)) ?? ''
}

function keyOf({ field, index }: Place): string {
  return `${field} ${index}`
}
