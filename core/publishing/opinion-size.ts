/** Half-points, largest first: 五号 down to 七号. */
const SIZES = [20, 18, 16, 14] as const

/** Twips: a row without an opinion, and what a page leaves to all rows. */
const LEAST = 560
const ROOM = 8_000

/**
 * The largest type in which everybody's opinion fits on one page, in half-points. What fits in none
 * goes over to a second page, in a size that is easy to read.
 */
export function opinionSize(opinions: readonly string[], width: number): number {
  return SIZES.find((size) => heightOf(opinions, { size, width }) <= ROOM) ?? 18
}

/**
 * Every character as wide as a Han one, one less to a line because no line begins with a comma;
 * lines half as high again as their type.
 */
function heightOf(
  opinions: readonly string[],
  { size, width }: { readonly size: number; readonly width: number },
): number {
  const aLine = Math.floor(width / (size * 10)) - 1
  const heights = opinions.map((opinion) => {
    const lines = Math.ceil(opinion.length / aLine)
    return Math.max(LEAST, lines * size * 15 + 100)
  })
  return heights.reduce((sum, height) => sum + height, 0)
}
