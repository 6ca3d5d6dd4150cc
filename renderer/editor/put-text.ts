import type { Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import { noteAct } from './loss-guard.ts'

/** Puts another whole text on the paper, as one step that can be undone. */
export function putText(view: EditorView, doc: Node): void {
  noteAct()
  view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, doc.content))
}
