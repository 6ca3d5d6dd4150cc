import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import type { Person } from '#core/roster/roster'
import { useTranslate } from '../../app/use-translate.ts'
import { VirtualRows } from '../../intake/virtual-rows.tsx'
import { PostRow, type PostLine } from './post-row.tsx'

const ROW_PX = 41
const OVERSCAN = 8
const COLUMNS = ['name', 'title', 'body', 'from', 'to', 'rank', 'note'] as const

type PeopleTableProps = {
  readonly people: readonly Person[]
  /** `YYYY-MM-DD`: posts that are over on it are shown quiet. */
  readonly today: string
  readonly isLocked: boolean
}

/** A line a post. However many people, only the lines in sight are in the page. */
export function PeopleTable({ people, today, isLocked }: PeopleTableProps) {
  const t = useTranslate()
  const scroller = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => people.flatMap(linesOf), [people])
  // oxlint-disable-next-line react/incompatible-library -- no React compiler memoises it here
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => `${lines[index]?.person.id ?? ''} ${lines[index]?.at ?? index}`,
    overscan: OVERSCAN,
  })
  return (
    <div
      ref={scroller}
      className="words-table"
      role="region"
      aria-label={t('words.roster')}
      tabIndex={0}
    >
      <div className="words-row head roster-row" aria-hidden>
        {COLUMNS.map((column) => (
          <span key={column}>{t(`roster.${column}`)}</span>
        ))}
      </div>
      <VirtualRows virtualizer={virtualizer}>
        {(index) => {
          const line = lines[index]
          return line && <PostRow {...line} today={today} isLocked={isLocked} />
        }}
      </VirtualRows>
    </div>
  )
}

function linesOf(person: Person): readonly PostLine[] {
  if (person.posts.length === 0) return [{ person, post: undefined, at: 0 }]
  return person.posts.map((post, at) => ({ person, post, at }))
}
