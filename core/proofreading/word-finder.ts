/** Finds which of many words stand at a place. Works alike for fifty words and fifty thousand. */
export type WordFinder<T> = {
  readonly longestAt: (text: string, at: number) => FoundWord<T> | null
  readonly everyAt: (text: string, at: number) => readonly FoundWord<T>[]
}

export type FoundWord<T> = { readonly to: number; readonly value: T }

/** Words are looked up by their first two units and then by length: one pass, no backtracking. */
export function wordFinder<T>(words: ReadonlyMap<string, T>): WordFinder<T> {
  const lengths = lengthsByStart(words)
  const starts = new Uint8Array(0x10000)
  for (const word of words.keys()) starts[word.charCodeAt(0)] = 1
  const everyAt = (text: string, at: number): readonly FoundWord<T>[] => {
    const start = text.charCodeAt(at)
    if (starts[start] !== 1) return NOTHING
    const longer = lengths.get(pairKey(start, text.charCodeAt(at + 1)))
    const single = lengths.get(start)
    if (longer === undefined && single === undefined) return NOTHING
    const found: FoundWord<T>[] = []
    for (const lengthsHere of [longer, single]) {
      for (const length of lengthsHere ?? NOTHING) {
        const to = at + length
        const value = to > text.length ? undefined : words.get(text.slice(at, to))
        if (value !== undefined) found.push({ to, value })
      }
    }
    return found
  }
  return { everyAt, longestAt: (text, at) => everyAt(text, at)[0] ?? null }
}

const NOTHING: readonly never[] = []

/** Longest first. Two starts may share a key: the word itself is compared in the end. */
function lengthsByStart(
  words: ReadonlyMap<string, unknown>,
): ReadonlyMap<number, readonly number[]> {
  const lengths = new Map<number, number[]>()
  for (const word of words.keys()) {
    const start = word.charCodeAt(0)
    const key = word.length === 1 ? start : pairKey(start, word.charCodeAt(1))
    const known = lengths.get(key)
    if (known === undefined) lengths.set(key, [word.length])
    else if (!known.includes(word.length)) known.push(word.length)
  }
  for (const known of lengths.values()) known.sort((one, other) => other - one)
  return lengths
}

/** A small integer above every single unit; NaN, at the end of a text, counts as 0. */
function pairKey(first: number, second: number): number {
  return 0x10000 + (((first << 13) ^ second) & 0x1fffffff)
}
