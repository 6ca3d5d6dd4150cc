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

/** As near to an edge as ProseMirror lets a caret come, in CSS pixels. */
const EDGE_PX = 5

/**
 * Whether a caret outside of tables is in sight on the desk. ProseMirror would measure every element
 * around the paper at every key; only the desk scrolls.
 */
export function isCaretSeen(view: EditorView): boolean {
  const { $head } = view.state.selection
  const desk = view.dom.closest('.paper-desk')
  if (desk === null || $head.depth > 2) return false
  const { top, bottom } = view.coordsAtPos($head.pos)
  const seen = desk.getBoundingClientRect()
  return top >= seen.top + EDGE_PX && bottom <= seen.bottom - EDGE_PX
}
