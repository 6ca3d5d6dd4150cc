import { Plugin, type EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { afterPause } from '../../state/after-pause.ts'
import { useDesk } from '../../state/desk.ts'
import { followOpenComments } from '../comments/comment-styles.ts'
import { followComments, useComments } from '../comments/comments-state.ts'
import { heldPlaces } from '../comments/held-places.ts'
import { cardsOf } from './cards.ts'
import { clearCards, useCards } from './cards-state.ts'
import { lightWords } from './spotlight-style.ts'
import { spotlightField, spotlightKey, spotlightOn, standAtCard } from './spotlight.ts'
import '../comments/comments.css'
import './cards.css'

/** The list is made anew when nobody has typed for this long, in milliseconds. */
const QUIET_MS = 300

/** Lists what is suggested and said about the open article, and lights up where the editor stands. */
export function cardsPlugins(): readonly Plugin[] {
  let paper: EditorView | undefined
  return [
    heldPlaces(),
    new Plugin({
      key: spotlightKey,
      state: spotlightField(() => paper?.composing === true),
      props: { decorations: (state) => spotlightOn(state).light },
      view: (view) => {
        paper = view
        return watchCards(view)
      },
    }),
  ]
}

type Watch = {
  readonly update?: (view: EditorView, before: EditorState) => void
  readonly destroy?: () => void
}

function watchCards(view: EditorView): Watch {
  const { open } = useDesk.getState()
  if (open.kind !== 'open') return {}
  const { soon, callOff } = afterPause(list, { pause: QUIET_MS })

  function list(): void {
    if (view.isDestroyed) return
    if (view.composing) return soon()
    const { doc } = view.state
    const cards = cardsOf(doc, useComments.getState().threads)
    const { current } = spotlightOn(view.state)
    useCards.setState({ ...cards, isRead: true })
    const isThere = [...cards.open, ...cards.settled].some(({ key }) => key === current)
    if (current !== null && !isThere) view.dispatch(standAtCard(view.state.tr, null))
  }

  const stops = [
    followComments(open.opened.article.id, open.opened.article.comments),
    followOpenComments(),
    useComments.subscribe((now, before) => {
      if (now.article !== null && now.threads !== before.threads) soon()
    }),
  ]
  setTimeout(list)
  return {
    update: ({ state }, before) => {
      if (state.doc !== before.doc) soon()
      const { current } = spotlightOn(state)
      if (current !== spotlightOn(before).current) show(current)
    },
    destroy: () => {
      callOff()
      for (const stop of stops) stop()
      lightWords(null)
      clearCards()
    },
  }
}

function show(current: string | null): void {
  lightWords(current)
  useCards.setState({ current })
}
