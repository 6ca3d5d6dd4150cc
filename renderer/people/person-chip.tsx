/** Who sits here, in the top bar; one click to switch. */
export function PersonChip() {
  return null
}
