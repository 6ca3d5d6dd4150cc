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

/** A change or a conversation.  */
export function CardView({ card, isTabStop }: CardViewProps) {
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
