import type { Command, EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { create } from 'zustand'
import { settleComposition } from '../review/tracking/reviewed-dispatch.ts'
import { noteAct } from './loss-guard.ts'

/** The paper that is open for editing, and its newest state. Toolbar, menus and palette ask it. */
export type CurrentEditor = {
  readonly view: EditorView | null
  readonly state: EditorState | null
}

export const useCurrentEditor = create<CurrentEditor>(() => ({ view: null, state: null }))

export function editableView(): EditorView | undefined {
  const { view } = useCurrentEditor.getState()
  return view?.editable === true ? view : undefined
}

export function canRun(command: Command): boolean {
  const view = editableView()
  return view !== undefined && command(view.state)
}

/** Runs on the open paper and gives it the keyboard back. */
export function runOnPaper(command: Command): void {
  const view = editableView()
  if (view === undefined) return
  noteAct()
  settleComposition(view)
  command(view.state, view.dispatch, view)
  view.focus()
}
