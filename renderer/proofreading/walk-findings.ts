import { TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { useCurrentEditor } from '../editor/current-editor.ts'
import { scrollToPlace } from '../editor/scroll-to-place.ts'
import { showInspector } from '../state/inspector.ts'
import { useFindings } from './findings-state.ts'
import { placedMarks, type Underlined } from './marks.ts'
import { findingsOn, standAtMark } from './paper-findings.ts'

/** Goes to the next finding (1) or the one before (-1) in reading order, round the end. */
export function walkFindings(direction: 1 | -1): void {
  const { view } = useCurrentEditor.getState()
  if (view === null || view.composing) return
  const marks = placedMarks(findingsOn(view.state).shown)
  const { current } = findingsOn(view.state)
  const at = marks.findIndex(({ mark }) => mark.id === current)
  const { from } = view.state.selection
  const next = at >= 0 ? at + direction : besideCaret(marks, from, direction)
  stepTo(view, marks[(next + marks.length) % marks.length])
}

/** After a finding was dealt with: the first one behind its place, round the end. */
export function goOnFrom(view: EditorView, position: number): void {
  const marks = placedMarks(findingsOn(view.state).shown)
  const next = marks.find(({ from }) => from >= position) ?? marks[0]
  if (next === undefined) view.focus()
  else stepTo(view, next)
}

/** Shows a finding on the paper; its card becomes current and takes the keyboard. */
export function goToFinding(id: number): void {
  const { view } = useCurrentEditor.getState()
  if (view === null) return
  stepTo(
    view,
    placedMarks(findingsOn(view.state).shown).find(({ mark }) => mark.id === id),
  )
}

function besideCaret(marks: readonly Underlined[], caret: number, direction: 1 | -1): number {
  const behind = marks.findIndex(({ from }) => from >= caret)
  if (direction === 1) return behind < 0 ? 0 : behind
  return (behind < 0 ? marks.length : behind) - 1
}

function stepTo(view: EditorView, next: Underlined | undefined): void {
  showInspector('proofreading')
  if (next === undefined) return
  const { tr } = view.state
  const selection = TextSelection.create(tr.doc, next.from, next.to)
  view.dispatch(standAtMark(tr.setSelection(selection), next.mark.id))
  scrollToPlace(view, next.from)
  useFindings.setState({ wantsFocus: true })
}
