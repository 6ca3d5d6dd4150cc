import { TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { useCurrentEditor } from '../../editor/current-editor.ts'
import { scrollToPlace } from '../../editor/scroll-to-place.ts'
import { showInspector } from '../../state/inspector.ts'
import { useComments } from '../comments/comments-state.ts'
import { cardsOf, startOf, type Card } from './cards.ts'
import { shownCards, useCards } from './cards-state.ts'
import { spotlightOn, standAtCard } from './spotlight.ts'

/** Goes to the next change or comment (1) or the one before (-1) in document order, round the end. */
export function walkCards(direction: 1 | -1): void {
  const { view } = useCurrentEditor.getState()
  if (view === null || view.composing) return
  const cards = cardsNow(view)
  const at = cards.findIndex(({ key }) => key === spotlightOn(view.state).current)
  const next = at >= 0 ? at + direction : besideCaret(cards, view, direction)
  stepTo(view, cards[(next + cards.length) % cards.length])
}

/** After a change was decided: the first card behind its place, round the end. */
export function goOnFrom(view: EditorView, position: number): void {
  const cards = cardsNow(view)
  const next = cards.find((card) => startOf(card) >= position) ?? cards[0]
  if (next === undefined) view.focus()
  else stepTo(view, next)
}

/** Shows a card's place; the card becomes current. */
export function goToCard(key: string): void {
  const { view } = useCurrentEditor.getState()
  if (view === null) return
  const { open, settled } = cardsOf(view.state.doc, useComments.getState().threads)
  stepTo(
    view,
    [...open, ...settled].find((card) => card.key === key),
  )
}

/** As the paper is now: the list may be some keystrokes behind. */
export function cardsNow({ state }: EditorView): readonly Card[] {
  const cards = cardsOf(state.doc, useComments.getState().threads)
  return shownCards({ ...cards, filter: useCards.getState().filter })
}

export function placesOf(card: Card): readonly { readonly from: number; readonly to: number }[] {
  return card.kind === 'comment' ? [card.place] : card.change.places
}

function besideCaret(cards: readonly Card[], { state }: EditorView, direction: 1 | -1): number {
  const behind = cards.findIndex((card) => startOf(card) >= state.selection.from)
  if (direction === 1) return behind < 0 ? 0 : behind
  return (behind < 0 ? cards.length : behind) - 1
}

function stepTo(view: EditorView, card: Card | undefined): void {
  showInspector('review')
  const [place] = card === undefined ? [] : placesOf(card)
  if (card === undefined || place === undefined) return
  const { tr } = view.state
  const selection = TextSelection.between(tr.doc.resolve(place.from), tr.doc.resolve(place.to))
  view.dispatch(standAtCard(tr.setSelection(selection), card.key))
  scrollToPlace(view, selection.from)
  // Whoever walks on the paper goes on writing there.
  useCards.setState({ wantsFocus: !view.hasFocus() })
}
