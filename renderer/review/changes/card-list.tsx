import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useEffectEvent, useLayoutEffect, useRef } from 'react'
import { useTranslate } from '../../app/use-translate.ts'
import { VirtualRows } from '../../intake/virtual-rows.tsx'
import { onCardKeyDown } from './card-keys.ts'
import { CardView } from './card-view.tsx'
import type { Card } from './cards.ts'
import { useCards } from './cards-state.ts'
import { goToCard } from './walk-cards.ts'

const CARD_PX = 66

type CardListProps = { readonly cards: readonly Card[] }

/** Everything that is open, in document order. Only what is in sight is drawn. */
export function CardList({ cards }: CardListProps) {
  const t = useTranslate()
  const current = useCards((list) => list.current)
  const scroller = useRef<HTMLDivElement>(null)
  const currentIndex = cards.findIndex(({ key }) => key === current)
  const tabStop = Math.max(0, currentIndex)
  // oxlint-disable-next-line react/incompatible-library -- no React compiler memoises it here
  const virtualizer = useVirtualizer({
    count: cards.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD_PX,
    getItemKey: (index) => cards[index]?.key ?? index,
    overscan: 6,
    // The card with the keyboard stays drawn when it scrolls out of sight, or the focus would be lost.
    rangeExtractor: (range) => withIndex(range, tabStop),
  })
  useCurrentInSight(scroller, () => {
    if (currentIndex >= 0) virtualizer.scrollToIndex(currentIndex, { align: 'auto' })
  })
  return (
    <div
      ref={scroller}
      className="review-list"
      role="tree"
      tabIndex={-1}
      aria-label={t('review.list')}
      onKeyDown={onCardKeyDown}
      onClick={showClicked}
    >
      <VirtualRows virtualizer={virtualizer}>
        {(index) => {
          const card = cards[index]
          return card !== undefined && <CardView card={card} isTabStop={index === tabStop} />
        }}
      </VirtualRows>
    </div>
  )
}

/** A click on a card shows its place; one on a control does what that says. */
function showClicked({ target }: { readonly target: EventTarget }): void {
  if (!(target instanceof Element) || target.closest('button, textarea') !== null) return
  const key = target.closest<HTMLElement>('[data-card]')?.dataset['card']
  if (key !== undefined) goToCard(key)
}

/** The current card comes into sight, and takes the keyboard when it is to have it. */
function useCurrentInSight(
  scroller: { readonly current: HTMLElement | null },
  scrollToCurrent: () => void,
): void {
  const current = useCards((list) => list.current)
  const wantsFocus = useCards((list) => list.wantsFocus)
  const scroll = useEffectEvent(scrollToCurrent)
  useLayoutEffect(() => {
    if (current !== null) scroll()
  }, [current])
  // At every drawing: the list draws its rows only once it knows its own height.
  useLayoutEffect(() => {
    if (current === null || !wantsFocus) return
    scroll()
    const card = scroller.current?.querySelector<HTMLElement>(
      `[data-card="${CSS.escape(current)}"]`,
    )
    if (card === null || card === undefined) return
    card.focus({ preventScroll: true })
    useCards.setState({ wantsFocus: false })
  })
}

function withIndex(range: Range, index: number): number[] {
  const indexes = defaultRangeExtractor(range)
  return indexes.includes(index) ? indexes : [...indexes, index].toSorted((a, b) => a - b)
}
