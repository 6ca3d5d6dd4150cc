import { wordsOnly } from './words-only.ts'

/** The pairs of neighbouring characters of a sentence, without marks and spaces. */
export type Bigrams = ReadonlySet<number>

export function bigramsOf(text: string): Bigrams {
  const words = wordsOnly(text)
  const bigrams = new Set<number>()
  for (let at = 0; at + 1 < words.length; at += 1) {
    bigrams.add(words.charCodeAt(at) * 0x1_0000 + words.charCodeAt(at + 1))
  }
  return bigrams
}

export type Like = { readonly other: number; readonly likeness: number }

/**
 * For each of some sentences those among others that are at least so like it. Pairs of characters
 * that are everywhere say nothing, so nothing is as slow as every sentence against every other.
 */
export function likes(
  ones: readonly Bigrams[],
  others: readonly Bigrams[],
  atLeast: number,
): readonly (readonly Like[])[] {
  const postings = new Map<number, number[]>()
  for (const [index, bigrams] of others.entries()) {
    for (const bigram of bigrams) {
      const places = postings.get(bigram)
      if (places === undefined) postings.set(bigram, [index])
      else places.push(index)
    }
  }
  const counts = new Uint16Array(others.length)
  return ones.map((one) => {
    const seen: number[] = []
    for (const bigram of one) {
      const places = postings.get(bigram) ?? []
      if (places.length > EVERYWHERE) continue
      for (const place of places) {
        if (counts[place] === 0) seen.push(place)
        counts[place] = (counts[place] ?? 0) + 1
      }
    }
    const found = seen.flatMap((other) => {
      const shared = counts[other] ?? 0
      counts[other] = 0
      const of = (2 * shared) / (one.size + (others[other]?.size ?? 0))
      return of >= atLeast ? [{ other, likeness: of }] : []
    })
    return found.length <= BEST
      ? found
      : found.toSorted((a, b) => b.likeness - a.likeness).slice(0, BEST)
  })
}

const EVERYWHERE = 150
const BEST = 24
