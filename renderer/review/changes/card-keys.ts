import type { KeyboardEvent } from 'react'
import { useCurrentEditor } from '../../editor/current-editor.ts'
import { draftKey, useDrafts } from '../comments/drafts-state.ts'
import { resolveThread } from '../comments/act-on-comments.ts'
import type { Card } from './cards.ts'
import { shownCards, useCards } from './cards-state.ts'
import { decideChange } from './decide.ts'
import { goToCard } from './walk-cards.ts'

/** The keys of a card. Letters go by their place, because an input method changes what they write. */
export function onCardKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const { target, ctrlKey, metaKey, altKey, shiftKey } = event
  if (ctrlKey || metaKey || altKey || shiftKey || event.nativeEvent.isComposing) return
  if (event.key === 'Escape') return act(event, backToText)
  if (!(target instanceof HTMLElement) || target.dataset['card'] === undefined) return

  const { card: key } = target.dataset
  const card = useCards.getState().open.find((one) => one.key === key)
  const action = card === undefined ? undefined : actionOf(event, card)
  if (action !== undefined) act(event, action)
}

function act(event: KeyboardEvent<HTMLElement>, action: () => void): void {
  event.preventDefault()
  action()
}

function actionOf({ key, code }: KeyboardEvent, card: Card): (() => void) | undefined {
  if (key === 'Enter') return () => enterPlace(card)
  if (key === 'ArrowDown') return () => goToNeighbour(card, 1)
  if (key === 'ArrowUp') return () => goToNeighbour(card, -1)
  if (card.kind === 'change') {
    const { id } = card.change
    if (code === 'KeyA') return () => decideChange(id, 'accept')
    if (code === 'KeyR') return () => decideChange(id, 'reject')
    return undefined
  }
  const { id } = card.thread
  if (code === 'KeyA') return () => void resolveThread(id)
  if (code === 'KeyR') return () => openReply(id)
  return undefined
}

function goToNeighbour({ key }: Card, direction: 1 | -1): void {
  const keys = shownCards(useCards.getState()).map((card) => card.key)
  const next = keys[keys.indexOf(key) + direction]
  if (next !== undefined) goToCard(next)
}

/** To the words, with the keyboard. */
function enterPlace({ key }: Card): void {
  goToCard(key)
  useCards.setState({ wantsFocus: false })
  backToText()
}

function backToText(): void {
  useCurrentEditor.getState().view?.focus()
}

function openReply(thread: string): void {
  const key = draftKey('reply', thread)
  useDrafts.setState(({ texts }) => ({
    texts: { [key]: '', ...texts },
    wantsFocus: key,
  }))
}
