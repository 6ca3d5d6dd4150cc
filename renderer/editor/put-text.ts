import type { Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import { REVIEW_SKIP } from '../review/tracking/review-skip.ts'
import { noteAct } from './loss-guard.ts'

/** Puts another whole text on the paper, as one step that can be undone. */
export function putText(view: EditorView, doc: Node): void {
  noteAct()
  const tr = view.state.tr.replaceWith(0, view.state.doc.content.size, doc.content)
  view.dispatch(tr.setMeta(REVIEW_SKIP, true))
}
