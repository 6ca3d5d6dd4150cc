/** The offset into a part's text under a point of the screen, in CSS pixels. */
export function offsetAtPoint(x: number, y: number): number | undefined {
  const position = document.caretPositionFromPoint(x, y)
  const span = position?.offsetNode.parentElement?.closest<HTMLElement>('[data-from]')
  if (position === null || span === null || span === undefined) return undefined
  return Number(span.dataset['from']) + position.offset
}
