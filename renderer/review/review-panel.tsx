import { MessageSquareText } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslate } from '../app/use-translate.ts'
import { useCurrentEditor } from '../editor/current-editor.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { CardList } from './changes/card-list.tsx'
import { shownCards, useCards } from './changes/cards-state.ts'
import { FoldedThreads } from './changes/folded-threads.tsx'
import { ReviewHead } from './changes/review-head.tsx'
import { BegunComments } from './comments/begun-comment.tsx'
import './changes/review-panel.css'

/** 修订与批注 of the open article. */
export function ReviewPanel() {
  const t = useTranslate()
  const hasPaper = useCurrentEditor(({ view }) => view !== null)
  const { isRead, open, settled, orphans, filter } = useCards()
  const cards = useMemo(() => shownCards({ open, filter }), [open, filter])
  if (!hasPaper || !isRead) return null
  const isEmpty = cards.length === 0
  return (
    <div className="review-panel">
      <ReviewHead />
      <BegunComments />
      {isEmpty ? (
        <EmptyState
          icon={MessageSquareText}
          title={t(open.length === 0 ? 'review.nothing' : 'review.nothing-shown')}
        />
      ) : (
        <CardList cards={cards} />
      )}
      <FoldedThreads words={t('review.orphans', { count: orphans.length })} threads={orphans} />
      <FoldedThreads
        words={t('review.resolved', { count: settled.length })}
        threads={settled.flatMap((card) => (card.kind === 'comment' ? [card.thread] : []))}
        hasPlaces
      />
      {!isEmpty && <p className="review-keys">{t('review.keys')}</p>}
    </div>
  )
}
