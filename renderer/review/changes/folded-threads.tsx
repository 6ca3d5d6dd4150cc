import type { CommentThread } from '#core/review/comments'
import { useTranslate } from '../../app/use-translate.ts'
import { useCurrentEditor } from '../../editor/current-editor.ts'
import { Button } from '../../ui/button.tsx'
import { ThreadCard } from '../comments/thread-card.tsx'
import { commentKey } from './cards.ts'
import { goToCard } from './walk-cards.ts'

type FoldedThreadsProps = {
  readonly words: string
  readonly threads: readonly CommentThread[]
  /** Their words still stand on the paper. */
  readonly hasPlaces?: boolean
}

/** Conversations that nobody waits for, or that lost their words. */
export function FoldedThreads({ words, threads, hasPlaces = false }: FoldedThreadsProps) {
  const t = useTranslate()
  const mayComment = useCurrentEditor(({ view }) => view?.editable === true)
  if (threads.length === 0) return null
  return (
    <details className="folded-threads">
      <summary>{words}</summary>
      {threads.map((thread) => (
        <div key={thread.id} className="review-card">
          <ThreadCard thread={thread} isWhole mayComment={mayComment} />
          {hasPlaces && (
            <Button look="quiet" onClick={() => goToCard(commentKey(thread.id))}>
              {t('comment.go')}
            </Button>
          )}
        </div>
      ))}
    </details>
  )
}
