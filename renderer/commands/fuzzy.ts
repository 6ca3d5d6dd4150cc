/**
 * How well a text answers what was typed, higher is better; null when it does not. Chinese has no
 * word breaks, so a run of characters counts most, then the characters in order with gaps.
 */
export function fuzzyScore(text: string, typed: string): number | null {
  const wanted = typed.trim().toLowerCase().replaceAll(/\s+/gu, '')
  if (wanted === '') return 0

  const within = text.toLowerCase()
  const at = within.indexOf(wanted)
  if (at >= 0) return 1000 - at - (within.length - wanted.length) / 100
  return inOrderScore(within, wanted)
}

/** Best first; equals stay in the order given. */
export function fuzzySort<Item>(
  items: readonly Item[],
  typed: string,
  textOf: (item: Item) => string,
): readonly Item[] {
  return items
    .flatMap((item) => {
      const score = fuzzyScore(textOf(item), typed)
      return score === null ? [] : [{ item, score }]
    })
    .toSorted((a, b) => b.score - a.score)
    .map(({ item }) => item)
}

function inOrderScore(within: string, wanted: string): number | null {
  let from = 0
  let gaps = 0
  for (const character of wanted) {
    const at = within.indexOf(character, from)
    if (at < 0) return null
    gaps += at - from
    from = at + character.length
  }
  return 500 - gaps
}
