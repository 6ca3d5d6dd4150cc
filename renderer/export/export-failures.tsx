import type { ArticleId } from '#core/article/article'
import { exportFailureMessage } from '#core/messages/export-failure-message'
import { useTranslate } from '../app/use-translate.ts'
import { useDesk } from '../state/desk.ts'
import { Button } from '../ui/button.tsx'
import { useExport } from './export-state.ts'

type ExportFailuresProps = { readonly onRetry: (ids: readonly ArticleId[]) => void }

/** What stayed behind, each with its reason; all others have left. */
export function ExportFailures({ onRetry }: ExportFailuresProps) {
  const t = useTranslate()
  const { failures, asked } = useExport()
  const rows = useDesk((desk) => desk.rows)
  if (failures.length === 0) return null
  const count = failures.length
  const title = (id: ArticleId) => rows.find((row) => row.id === id)?.title ?? ''
  return (
    <section className="export-failures" role="alert">
      <div className="export-failures-head">
        <h3>{t(count < asked.length ? 'export.some-failed' : 'export.all-failed', { count })}</h3>
        <Button onClick={() => onRetry(failures.map(({ id }) => id))}>{t('export.retry')}</Button>
      </div>
      <ul>
        {failures.map(({ id, failure }) => (
          <li key={id}>
            <span className="export-failed-title">{title(id) || t('article.untitled')}</span>
            <span className="export-failed-reason">{exportFailureMessage(t, failure)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
