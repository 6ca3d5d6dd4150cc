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

/** By then a frame has laid out what was typed, in milliseconds. */
const LAID_OUT_MS = 24

/**
 * Sees to the caret once its line is laid out anyway. ProseMirror would lay it out at once and
 * measure every element around the paper, at every key; only the desk scrolls, and tables do.
 */
export function scrollAfterLayout(): (view: EditorView) => boolean {
  let isPlanned = false
  let isNow = false

  function look(view: EditorView) {
    isPlanned = false
    if (view.isDestroyed || isCaretSeen(view)) return
    isNow = true
    view.dispatch(view.state.tr.scrollIntoView())
    isNow = false
  }

  return (view) => {
    if (isNow || view.state.selection.$head.depth > 2) return false
    if (!isPlanned) setTimeout(look, LAID_OUT_MS, view)
    isPlanned = true
    return true
  }
}

function isCaretSeen(view: EditorView): boolean {
  const desk = view.dom.closest('.paper-desk')
  if (desk === null) return false
  const { top, bottom } = view.coordsAtPos(view.state.selection.head)
  const seen = desk.getBoundingClientRect()
  return top >= seen.top + EDGE_PX && bottom <= seen.bottom - EDGE_PX
}
