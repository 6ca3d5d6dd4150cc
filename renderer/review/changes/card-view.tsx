import { memo } from 'react'
import type { Translate } from '#core/messages/translate'
import { useTranslate } from '../../app/use-translate.ts'
import { useCurrentEditor } from '../../editor/current-editor.ts'
import { classNames } from '../../ui/class-names.ts'
import { ThreadCard } from '../comments/thread-card.tsx'
import { ChangeCard } from './change-card.tsx'
import { changeWords } from './change-what.ts'
import type { Card } from './cards.ts'
import { useCards } from './cards-state.ts'
import { cutWords } from './cut-words.ts'

type CardViewProps = { readonly card: Card; readonly isTabStop: boolean }

/** A change or a conversation. */
export const CardView = memo(DrawnCard, isDrawnAlike)

function DrawnCard({ card, isTabStop }: CardViewProps) {
  const t = useTranslate()
  const { key } = card
  const isCurrent = useCards(({ current }) => current === key)
  const mayEdit = useCurrentEditor(({ view }) => view?.editable === true)
  return (
    <div
      role="treeitem"
      aria-level={1}
      aria-selected={isCurrent}
      className={classNames('review-card', isCurrent && 'current')}
      data-card={key}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={cardLabel(t, card)}
    >
      {card.kind === 'change' ? (
        <ChangeCard card={card} mayEdit={mayEdit} />
      ) : (
        <ThreadCard thread={card.thread} isWhole={isCurrent} mayComment={mayEdit} />
      )}
    </div>
  )
}

/** Every list is new, but of what stands in it little changes: a card that only moved stays drawn. */
function isDrawnAlike(a: CardViewProps, b: CardViewProps): boolean {
  if (a.isTabStop !== b.isTabStop || a.card.key !== b.card.key) return false
  if (a.card.kind === 'comment') {
    return b.card.kind === 'comment' && a.card.thread === b.card.thread
  }
  if (b.card.kind === 'comment') return false
  const { change: before } = a.card
  const { change: now } = b.card
  return (
    before.kind === now.kind &&
    before.what === now.what &&
    before.isOn === now.isOn &&
    before.inserted === now.inserted &&
    before.deleted === now.deleted
  )
}

function cardLabel(t: Translate, card: Card): string {
  if (card.kind === 'comment') {
    const [first] = card.thread.entries
    return t('comment.card', { name: first?.by ?? '', words: cutWords(first?.text ?? '') })
  }
  const { by, deleted, inserted } = card.change
  const words = [deleted, inserted]
    .filter((text) => text !== '')
    .map((text) => `“${cutWords(text)}”`)
  const name = by === '' ? t('change.nobody') : by
  return t('change.card', { name, what: changeWords(t, card.change), words: words.join('→') })
}
