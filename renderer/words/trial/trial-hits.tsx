import type { ProofReport } from '#core/proofreading/proof-report'
import { useTranslate } from '../../app/use-translate.ts'
import { goToFinding } from '../../proof-report/go-to-finding.ts'
import { allRows } from '../../proof-report/report-rows.ts'
import { classNames } from '../../ui/class-names.ts'

/** More lines than this nobody reads before deciding. */
const LISTED = 200

/** How many places in how many articles, and where. */
export function TrialHits({ report }: { readonly report: ProofReport }) {
  const t = useTranslate()
  const { articles: read, errors, warnings, hints } = report.total
  const hits = errors + warnings + hints
  const rows = allRows(report.articles)
  const shown = rows.slice(0, LISTED)
  if (hits === 0) return <p role="status">{t('trial.none', { articles: read })}</p>
  const found = report.articles.filter(({ findings }) => findings.length > 0).length
  return (
    <>
      <p role="status">{t('trial.found', { articles: read, hits, in: found })}</p>
      <ul className="trial-hits">
        {shown.map((row) => (
          <li key={row.key}>
            <button type="button" className="trial-hit" onClick={() => void goToFinding(row)}>
              <span className="trial-title">
                {row.article.title === '' ? t('proof-report.untitled') : row.article.title}
              </span>
              <span className="trial-sentence">
                {row.finding.before}
                <mark>{row.finding.text}</mark>
                {row.finding.after}
              </span>
              <span className="trial-rule">{row.finding.rule}</span>
              <span className={classNames('proof-report-class', row.finding.class)}>
                {t(`proof-report.class.${row.finding.class}`)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {hits > shown.length && (
        <p className="words-note">{t('trial.more', { count: hits - shown.length })}</p>
      )}
    </>
  )
}
