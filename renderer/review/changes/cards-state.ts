import { create } from 'zustand'
import { NO_FILTER, passes, type CardFilter } from './card-filter.ts'
import { NO_CARDS, type Card, type Cards } from './cards.ts'

type CardList = Cards & {
  /** A paper lies there and was read at least once. */
  readonly isRead: boolean
  readonly filter: CardFilter
  /** The card that the editor stands at. */
  readonly current: string | null
  /** The current card is to take the keyboard. */
  readonly wantsFocus: boolean
}

const NOTHING_READ = { ...NO_CARDS, isRead: false, current: null, wantsFocus: false } as const

/** What the list and the status bar show of the paper. It follows the paper when nobody types. */
export const useCards = create<CardList>(() => ({ ...NOTHING_READ, filter: NO_FILTER }))

export function shownCards({ open, filter }: Pick<CardList, 'open' | 'filter'>): readonly Card[] {
  return open.filter((card) => passes(card, filter))
}

export function setCardFilter(change: Partial<CardFilter>): void {
  useCards.setState(({ filter }) => ({ filter: { ...filter, ...change } }))
}

export function clearCards(): void {
  useCards.setState({ ...NOTHING_READ, filter: NO_FILTER })
}
