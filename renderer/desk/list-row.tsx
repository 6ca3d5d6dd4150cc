import { memo } from 'react'
import type { ArticleRow } from '#core/article/article-row'
import { useTranslate } from '../app/use-translate.ts'
import { useClock } from '../state/clock.ts'
import { usePreferences } from '../state/preferences.ts'
import { classNames } from '../ui/class-names.ts'
import { ageWords } from './age.ts'
import { Marked } from './marked.tsx'
import { ReviewChips } from './review-chips.tsx'
import { StageChip } from './stage-chip.tsx'

type ListRowProps = {
  readonly row: ArticleRow
  readonly isSelected: boolean
  readonly isOpen: boolean
  readonly isCursor: boolean
  /** The text around a hit, and what was searched for. */
  readonly excerpt: string
  readonly query: string
}

/** One article: what it is called, whose it is, how long, how far and how old. */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  const { row, isSelected, isOpen, isCursor, excerpt, query } = props
  const t = useTranslate()
  const title = row.title === '' ? t('article.untitled') : row.title
  const names = row.names.length === 0 ? t('desk.no-names') : row.names.join(' ')
  return (
    <div
      className={classNames(
        'list-row',
        isSelected && 'selected',
        isOpen && 'open',
        isCursor && 'cursor',
        row.title === '' && 'untitled',
      )}
    >
      <p className="list-row-title">
        <Marked text={title} query={query} />
      </p>
      {excerpt !== '' && (
        <p className="list-row-excerpt">
          <Marked text={excerpt} query={query} />
        </p>
      )}
      <p className="list-row-facts">
        <span className="list-row-names">{names}</span>
        <span className="list-row-count">{t('desk.characters', { count: row.characters })}</span>
        <ReviewChips row={row} />
        <StageChip stage={row.details.stage} />
        <Age at={row.trashedAt ?? row.createdAt} />
      </p>
    </div>
  )
})

/** Ticks by itself, so that a minute passing redraws one word of a row. */
function Age({ at }: { readonly at: string }) {
  const language = usePreferences((preferences) => preferences.language)
  const words = useClock(({ now }) => ageWords(at, Math.max(now, Date.parse(at)), language))
  return (
    <time className="list-row-age" dateTime={at}>
      {words}
    </time>
  )
}
