import { Plugin } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'

/** A click into a link puts the caret there. On a locked paper, too, nobody leaves the workstation by it. */
export function linkPlugin(): Plugin {
  return new Plugin({ props: { handleDOMEvents: { click: stay, auxclick: stay } } })
}

function stay(_: EditorView, event: MouseEvent): boolean {
  if (event.target instanceof Element && event.target.closest('a') !== null) event.preventDefault()
  return false
}
