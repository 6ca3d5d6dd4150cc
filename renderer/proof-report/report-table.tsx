import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import { useTranslate } from '../app/use-translate.ts'
import { cursorAfter } from '../desk/selection.ts'
import { VirtualRows } from '../intake/virtual-rows.tsx'
import { goToFinding } from './go-to-finding.ts'
import type { ReportRow } from './report-rows.ts'
import { ReportLine } from './report-line.tsx'
import { useReportView } from './report-view.ts'

const ROW_PX = 33
const OVERSCAN = 8
const COLUMNS = ['article', 'place', 'finding', 'rule', 'class'] as const

/** All findings in view. However many, only the lines in sight are in the page. */
export function ReportTable({ rows }: { readonly rows: readonly ReportRow[] }) {
  const t = useTranslate()
  const scroller = useRef<HTMLDivElement>(null)
  const chosen = useReportView((looking) => looking.chosen)
  // A filter may have taken the chosen row away: then the first one has the keyboard.
  const at = Math.max(
    0,
    rows.findIndex(({ key }) => key === chosen),
  )
  const cursor = rows[at]?.key ?? null
  // oxlint-disable-next-line react/incompatible-library -- no React compiler memoises it here
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: OVERSCAN,
    // The heads stand above the lines and stay in sight.
    scrollPaddingEnd: ROW_PX,
  })
  useEffect(() => virtualizer.scrollToIndex(at), [at, virtualizer])
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[at]
    if (event.key === 'Enter' && row !== undefined) return void goToFinding(row)
    const target = cursorAfter(event.key, cursor, keysOf(rows))
    if (target === null) return undefined
    event.preventDefault()
    useReportView.setState({ chosen: target })
    return undefined
  }
  const onClick = ({ target }: MouseEvent) => {
    const line = target instanceof Element ? target.closest('[data-key]') : null
    const row = rows.find(({ key }) => key === line?.getAttribute('data-key'))
    if (row === undefined) return
    useReportView.setState({ chosen: row.key })
    void goToFinding(row)
  }
  return (
    <div
      ref={scroller}
      className="proof-report-table"
      role="grid"
      aria-label={t('proof-report.findings')}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={lineId(cursor)}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div className="proof-report-line proof-report-columns" role="row" aria-rowindex={1}>
        {COLUMNS.map((column) => (
          <span key={column} role="columnheader">
            {t(`proof-report.column.${column}`)}
          </span>
        ))}
      </div>
      <VirtualRows virtualizer={virtualizer}>
        {(index) => {
          const row = rows[index]
          if (row === undefined) return null
          const { key } = row
          return (
            <ReportLine row={row} id={lineId(key)} index={index + 2} isCursor={key === cursor} />
          )
        }}
      </VirtualRows>
    </div>
  )
}

function keysOf(rows: readonly ReportRow[]): readonly string[] {
  return rows.map(({ key }) => key)
}

function lineId(key: string | null): string {
  return `report-${key ?? ''}`
}
