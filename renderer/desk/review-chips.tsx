import { FilePenLine, MessageSquareText, type LucideIcon } from 'lucide-react'
import type { ArticleRow } from '#core/article/article-row'
import { useTranslate } from '../app/use-translate.ts'
import './review-chips.css'

/** What is still to be decided and answered in an article; nothing where nothing is. */
export function ReviewChips({ row }: { readonly row: ArticleRow }) {
  const t = useTranslate()
  const { suggestions, openComments } = row
  return (
    <>
      {suggestions > 0 && (
        <ReviewChip
          icon={FilePenLine}
          count={suggestions}
          words={t('desk.suggestions', { count: suggestions })}
        />
      )}
      {openComments > 0 && (
        <ReviewChip
          icon={MessageSquareText}
          count={openComments}
          words={t('desk.open-comments', { count: openComments })}
        />
      )}
    </>
  )
}

type ReviewChipProps = {
  readonly icon: LucideIcon
  readonly count: number
  readonly words: string
}

function ReviewChip({ icon: Icon, count, words }: ReviewChipProps) {
  return (
    <span className="review-chip" role="img" aria-label={words} title={words}>
      <Icon aria-hidden />
      {count}
    </span>
  )
}
