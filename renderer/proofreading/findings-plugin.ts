import { Plugin } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { findingsField, findingsKey, findingsOn } from './paper-findings.ts'
import { watchPaper } from './watch-paper.ts'
import './findings.css'

/** Underlines what proofreading finds, and lights up the place that the editor stands at. */
export function findingsPlugins(): readonly Plugin[] {
  let paper: EditorView | undefined
  return [
    new Plugin({
      key: findingsKey,
      state: findingsField(() => paper?.composing === true),
      props: { decorations: (state) => findingsOn(state).shown },
      view: (view) => {
        paper = view
        return watchPaper(view)
      },
    }),
    new Plugin({ props: { decorations: (state) => findingsOn(state).spotlight } }),
  ]
}
