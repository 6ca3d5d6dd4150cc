import { Plugin } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { openArticleId, useDesk } from '../state/desk.ts'
import {
  authorAt,
  authorColours,
  authorsKey,
  nextColours,
  withAuthorColours,
  type AuthorColours,
} from './author-colours.ts'
import { useAuthors } from './authors-state.ts'
import { watchAuthors, type AuthorsWatch } from './watch-authors.ts'
import './authors.css'

/** 谁写的: every sentence on the paper in the colour of its last author, while it is asked for. */
export function authorsPlugin(): Plugin {
  return new Plugin<AuthorColours>({
    key: authorsKey,
    state: { init: () => null, apply: nextColours },
    props: { decorations: authorColours },
    view: (view) => {
      const id = openArticleId(useDesk.getState().open)
      let watch: AuthorsWatch | undefined
      const follow = (isShown: boolean) => {
        if (isShown && id !== null) watch ??= watchAuthors(view, id)
        else if (watch !== undefined) {
          watch.end()
          watch = undefined
          view.dispatch(withAuthorColours(view.state.tr, null))
        }
      }
      const stop = useAuthors.subscribe(({ isShown }, before) => {
        if (isShown !== before.isShown) follow(isShown)
      })
      follow(useAuthors.getState().isShown)
      return {
        update: ({ state }, before) => {
          if (watch === undefined) return
          if (state.doc !== before.doc) watch.changed()
          sayWhoIsHere(view)
        },
        destroy: () => {
          stop()
          watch?.end()
        },
      }
    },
  })
}

function sayWhoIsHere({ state }: EditorView): void {
  const colours = authorColours(state)
  const here = colours === null ? null : authorAt(colours, state.selection.head)
  if (here !== useAuthors.getState().here) useAuthors.setState({ here })
}
