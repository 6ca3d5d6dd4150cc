/** 谁在用: chosen at start, and from the chip. */
export function PeopleDialog() {
  return null
}
