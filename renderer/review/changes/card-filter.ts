import type { SuggestionKind } from '#core/review/suggestions/suggestions'
import type { Card } from './cards.ts'

export type CardFilter = {
  readonly shown: 'all' | 'changes' | 'comments'
  /** Null lets everybody through. */
  readonly by: string | null
  readonly kind: SuggestionKind | null
}

export const NO_FILTER: CardFilter = { shown: 'all', by: null, kind: null }

export function passes(card: Card, { shown, by, kind }: CardFilter): boolean {
  if (card.kind === 'comment') {
    const said = card.thread.entries
    return (
      shown !== 'changes' && kind === null && (by === null || said.some((one) => one.by === by))
    )
  }
  const { change } = card
  return (
    shown !== 'comments' &&
    (by === null || change.by === by) &&
    (kind === null || change.kind === kind)
  )
}

/** Everybody who suggested or said something, in the order they first appear. */
export function peopleIn(cards: readonly Card[]): readonly string[] {
  const names = cards.flatMap((card) =>
    card.kind === 'change' ? [card.change.by] : card.thread.entries.map(({ by }) => by),
  )
  return [...new Set(names)]
}

export function kindsIn(cards: readonly Card[]): readonly SuggestionKind[] {
  return [...new Set(cards.flatMap((card) => (card.kind === 'change' ? [card.change.kind] : [])))]
}
