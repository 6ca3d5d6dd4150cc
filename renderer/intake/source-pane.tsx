import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import type { Proposal } from '#core/intake/proposal'
import { useTranslate } from '../app/use-translate.ts'
import { ownedPieces, ownerKey } from './owned-pieces.ts'
import { SourceRowView } from './source-row-view.tsx'
import { rowAt, sourceRows, type SourceRow } from './source-rows.ts'
import { useShowPointed } from './use-show-pointed.ts'
import { VirtualRows } from './virtual-rows.tsx'
import './source-pane.css'

/** The page as it came in, line by line, with who got which piece. */
export function SourcePane({ proposal }: { readonly proposal: Proposal }) {
  const t = useTranslate()
  const { source } = proposal
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => sourceRows(source), [source])
  // Asked for every row below whenever one turns out higher, so they are worked out once.
  const heights = useMemo(() => rows.map(estimatedHeight), [rows])
  const pieces = useMemo(() => ownedPieces(proposal), [proposal])
  // oxlint-disable-next-line react/incompatible-library -- no React compiler memoises it here
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights[index] ?? LINE_PX,
    overscan: 12,
  })
  useShowPointed('proposal', virtualizer, (key) => {
    const piece = pieces.find(({ owner }) => ownerKey(owner) === key)
    return piece === undefined ? -1 : rowAt(rows, piece.from)
  })
  return (
    <section
      ref={scroller}
      className="source-pane"
      aria-label={t('intake.source-hint', { count: rows.at(-1)?.line ?? 0 })}
      // A scrolling region has to be reachable for those who scroll with keys.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <VirtualRows virtualizer={virtualizer}>
        {(index) => {
          const row = rows[index]
          return row && <SourceRowView row={row} source={source} pieces={pieces} />
        }}
      </VirtualRows>
    </section>
  )
}

const LINE_PX = 22
const BLANK_PX = 14
const CHARACTERS_A_LINE = 36

function estimatedHeight({ from, to }: SourceRow): number {
  if (from === to) return BLANK_PX
  return LINE_PX * Math.ceil((to - from) / CHARACTERS_A_LINE)
}
