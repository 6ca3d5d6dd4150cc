import { CircleAlert, CircleSlash } from 'lucide-react'
import type { ArticleId } from '#core/article/article'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { assertNever } from '#core/shared/assert'
import { useTranslate } from '../app/use-translate.ts'
import { useDesk } from '../state/desk.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ReportButtons } from './report-buttons.tsx'
import { ReportFindings } from './report-findings.tsx'
import { ReportSummary } from './report-summary.tsx'
import { RunProgress } from './run-progress.tsx'
import { useProofRun, type RunningProof } from './use-proof-run.ts'
import './proof-report.css'

/** Proofreading many articles, and what came of it. */
export function ProofReportPlace({ ids }: { readonly ids: readonly ArticleId[] | null }) {
  const t = useTranslate()
  const running = useProofRun(ids)
  const onDesk = useDesk(({ rows }) => rows.filter(({ trashedAt }) => trashedAt === null).length)
  return (
    <main className="proof-report-place" aria-labelledby="proof-report-name">
      <header className="proof-report-head">
        <h1 id="proof-report-name">
          {ids === null
            ? t('proof-report.of-library')
            : t('proof-report.of-some', { count: ids.length })}
        </h1>
        <ReportButtons {...running} />
      </header>
      <Outcome {...running} expected={ids?.length ?? onDesk} />
    </main>
  )
}

function Outcome({ run, again, cancel, expected }: RunningProof & { readonly expected: number }) {
  const t = useTranslate()
  switch (run.kind) {
    case 'running':
      return <RunProgress key={run.job} job={run.job} expected={expected} onCancel={cancel} />
    case 'cancelled':
      return (
        <EmptyState icon={CircleSlash} title={t('proof-report.cancelled')}>
          <Button onClick={again}>{t('proof-report.again')}</Button>
        </EmptyState>
      )
    case 'failed':
      return (
        <EmptyState icon={CircleAlert} title={t('proof-report.failed')}>
          {run.error !== null && <p>{libraryErrorMessage(t, run.error)}</p>}
          <Button onClick={again}>{t('proof-report.again')}</Button>
        </EmptyState>
      )
    case 'done':
      return (
        <>
          <ReportSummary report={run.report} />
          <ReportFindings key={run.job} report={run.report} />
        </>
      )
    default:
      return assertNever(run)
  }
}
