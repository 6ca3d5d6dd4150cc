import type { Node } from 'prosemirror-model'
import { TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { create } from 'zustand'
import { editableView, runOnPaper } from '../current-editor.ts'
import { notePlace, withNote, type NoteKind, type NotePlace } from './note-place.ts'

/** What is being set on which words of which text; null while the bar is closed. */
export type AskedNote = { readonly place: NotePlace; readonly doc: Node }

export const useNoteBar = create<{ readonly asked: AskedNote | null }>(() => ({ asked: null }))

export function canNote(kind: NoteKind): boolean {
  const view = editableView()
  return view !== undefined && notePlace(view.state, kind) !== null
}

export function openNoteBar(kind: NoteKind): void {
  const view = editableView()
  const place = view === undefined ? null : notePlace(view.state, kind)
  if (view !== undefined && place !== null)
    useNoteBar.setState({ asked: { place, doc: view.state.doc } })
}

/** Goes to the words of a footnote; where they can be edited, so can the note. */
export function showNote(view: EditorView, { from, to }: Pick<NotePlace, 'from' | 'to'>): void {
  const { tr } = view.state
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, from, to)).scrollIntoView())
  view.focus()
  openNoteBar('footnote')
}

/** The keyboard goes back to the words. */
export function closeNoteBar(): void {
  useNoteBar.setState({ asked: null })
  editableView()?.focus()
}

/** '' takes the link or the footnote away. */
export function putNote({ place, doc }: AskedNote, value: string): void {
  useNoteBar.setState({ asked: null })
  runOnPaper((state, dispatch) => {
    if (state.doc !== doc) return false
    dispatch?.(withNote(state.tr, place, value).scrollIntoView())
    return true
  })
}
