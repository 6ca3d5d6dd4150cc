import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { LexiconWord } from '#core/proofreading/house-lexicon'
import { useTranslate } from '../../app/use-translate.ts'
import { VirtualRows } from '../../intake/virtual-rows.tsx'
import { WordRow } from './word-row.tsx'

const ROW_PX = 41
const OVERSCAN = 8
const COLUMNS = ['list', 'word', 'right', 'rule', 'reason', 'added'] as const

type WordTableProps = { readonly words: readonly LexiconWord[]; readonly isLocked: boolean }

/** However many words, only those in sight are in the page. */
export function WordTable({ words, isLocked }: WordTableProps) {
  const t = useTranslate()
  const scroller = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- no React compiler memoises it here
  const virtualizer = useVirtualizer({
    count: words.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => words[index]?.id ?? index,
    overscan: OVERSCAN,
  })
  return (
    <div
      ref={scroller}
      className="words-table"
      role="region"
      aria-label={t('words.lexicon')}
      tabIndex={0}
    >
      <div className="words-row head lexicon-row" aria-hidden>
        {COLUMNS.map((column) => (
          <span key={column}>{t(`lexicon.${column}`)}</span>
        ))}
      </div>
      <VirtualRows virtualizer={virtualizer}>
        {(index) => {
          const word = words[index]
          return word === undefined ? null : <WordRow word={word} isLocked={isLocked} />
        }}
      </VirtualRows>
    </div>
  )
}
