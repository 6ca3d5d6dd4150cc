import type { EditorView } from 'prosemirror-view'

/** Room kept above and below a place that is scrolled to. */
const MARGIN_PX = 96

/** ProseMirror scrolls only to a selection that has the keyboard. */
export function scrollToPlace(view: EditorView, position: number): void {
  const desk = view.dom.closest('.paper-desk')
  if (desk === null) return
  const place = view.coordsAtPos(position)
  const seen = desk.getBoundingClientRect()
  const isSeen = place.top >= seen.top + MARGIN_PX && place.bottom <= seen.bottom - MARGIN_PX
  if (!isSeen) desk.scrollBy({ top: place.top - seen.top - seen.height / 2 })
}
