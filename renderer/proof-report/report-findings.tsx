import { CircleCheck, SearchX } from 'lucide-react'
import { useMemo } from 'react'
import type { ProofReport } from '#core/proofreading/proof-report'
import { useTranslate } from '../app/use-translate.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ReportFilters } from './report-filters.tsx'
import { allRows, rowsInView, rulesFound } from './report-rows.ts'
import { ReportTable } from './report-table.tsx'
import { useReportView } from './report-view.ts'

/** Every finding of a run, to be narrowed down and gone to. */
export function ReportFindings({ report }: { readonly report: ProofReport }) {
  const t = useTranslate()
  const { total, articles } = report
  const view = useReportView((looking) => looking.view)
  const rows = useMemo(() => allRows(articles), [articles])
  const shown = useMemo(() => rowsInView(rows, view), [rows, view])
  const rules = useMemo(() => rulesFound(rows, view.rule), [rows, view.rule])
  const found = total.errors + total.warnings + total.hints
  if (found === 0) {
    const { characters } = total
    return <EmptyState icon={CircleCheck} title={t('proof-report.nothing', { characters })} />
  }
  return (
    <>
      <ReportFilters view={view} rules={rules}>
        {rows.length < found
          ? t('proof-report.shown-first', { shown: shown.length, first: rows.length, found })
          : t('proof-report.shown', { shown: shown.length, found })}
      </ReportFilters>
      {shown.length === 0 ? (
        <EmptyState icon={SearchX} title={t('proof-report.none-in-view')} />
      ) : (
        <ReportTable rows={shown} />
      )}
    </>
  )
}
