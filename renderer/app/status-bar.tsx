import { CopyfitStatus } from '../copyfit/copyfit-status.tsx'
import { ArticleCounts } from '../editor/article-counts.tsx'
import { ProofStatus } from '../proofreading/proof-status.tsx'
import { ReviewStatus } from '../review/review-status.tsx'
import { useDesk } from '../state/desk.ts'
import { SavedState } from './saved-state.tsx'
import { useTranslate } from './use-translate.ts'
import './status-bar.css'

/** The last line: what the article measures, and whether every word of it is on disk. */
export function StatusBar() {
  const t = useTranslate()
  const count = useDesk(({ rows }) => rows.filter((row) => row.trashedAt === null).length)
  return (
    <footer className="status-bar" aria-label={t('shell.status-bar')}>
      <ArticleCounts />
      <CopyfitStatus />
      <ProofStatus />
      <ReviewStatus />
      <SavedState />
      <span className="status-bar-gap" />
      <span>{t('shell.articles', { count })}</span>
    </footer>
  )
}
