import { create } from 'zustand'
import type { EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { useCurrentEditor } from '../current-editor.ts'
import { finalWordsIn } from '../final-places.ts'
import { lookFor } from './find-plugin.ts'

export type FindBarState = {
  readonly mode: 'closed' | 'find' | 'replace'
  readonly query: string
  readonly replacement: string
  readonly isLoose: boolean
  /** Every hit is listed with what it becomes. */
  readonly isPreviewing: boolean
  /** Grows each time that the bar is asked for, so that its field takes the keyboard again. */
  readonly asked: number
}

export const useFindBar = create<FindBarState>(() => ({
  mode: 'closed',
  query: '',
  replacement: '',
  isLoose: true,
  isPreviewing: false,
  asked: 0,
}))

const LONGEST_TAKEN_OVER = 60

export function openFindBar(mode: 'find' | 'replace'): void {
  const { state } = useCurrentEditor.getState()
  const { query, asked } = useFindBar.getState()
  useFindBar.setState({
    mode,
    query: (state && selectedWords(state)) || query,
    isPreviewing: false,
    asked: asked + 1,
  })
}

/** Esc: the hits go, and the keyboard is back on the paper where the last hit was. */
export function closeFindBar(view: EditorView | null): void {
  useFindBar.setState({ mode: 'closed', isPreviewing: false })
  if (view === null) return
  view.dispatch(lookFor(view.state.tr, { query: '', isLoose: true }))
  view.focus()
}

function selectedWords({ doc, selection }: EditorState): string {
  const { from, to, $from, $to } = selection
  const isShort = to - from <= LONGEST_TAKEN_OVER && $from.sameParent($to)
  return isShort ? finalWordsIn(doc, { from, to }) : ''
}
