/** More than any paragraph of a newspaper holds. */
const LONGEST = 3000

/** What there is to look at in a text: all of it, or both ends where a whole file came on one line. */
export function lookOf(text: string): string {
  return text.length <= LONGEST ? text : text.slice(0, LONGEST / 2) + text.slice(-LONGEST / 2)
}
