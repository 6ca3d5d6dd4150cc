import type { ArticleId } from '#core/article/article'
import { errorRate, rateLevel } from '#core/proofreading/error-weight'
import type { ProofReport } from '#core/proofreading/proof-report'
import { useTranslate } from '../app/use-translate.ts'
import { useDesk } from '../state/desk.ts'
import { classNames } from '../ui/class-names.ts'

/** How much was read, how much was found, and the rate by the rule that is written under it. */
export function ReportSummary({ report: { total, unread } }: { readonly report: ProofReport }) {
  const t = useTranslate()
  const rate = errorRate(total.weight, total.characters)
  const level = rateLevel(rate)
  return (
    <section className="proof-report-summary" aria-label={t('proof-report.summary')}>
      <dl className="proof-report-facts">
        <Fact name={t('proof-report.articles')} value={total.articles} />
        <Fact name={t('proof-report.characters')} value={total.characters} />
        <Fact name={t('proof-report.class.error')} value={total.errors} />
        <Fact name={t('proof-report.class.warning')} value={total.warnings} />
        <Fact name={t('proof-report.class.hint')} value={total.hints} />
        <div className={classNames('proof-report-fact', level)}>
          <dt>{t('proof-report.rate-name')}</dt>
          <dd>
            {rate === null ? '—' : t('proof-report.rate-value', { rate: rate.toFixed(2) })}
            <span className="proof-report-level">{t(`proof-report.rate-${level}`)}</span>
          </dd>
        </div>
      </dl>
      <p className="proof-report-note">{t('proof-report.rate-rule')}</p>
      {unread.length > 0 && <Unread ids={unread} />}
    </section>
  )
}

/** Enough titles to find them by. */
const TITLES_SHOWN = 5

function Unread({ ids }: { readonly ids: readonly ArticleId[] }) {
  const t = useTranslate()
  const rows = useDesk((desk) => desk.rows)
  const titles = ids
    .slice(0, TITLES_SHOWN)
    .map((id) => rows.find((row) => row.id === id)?.title ?? '')
    .map((title) => (title === '' ? t('proof-report.untitled') : title))
  const isMore = ids.length > TITLES_SHOWN
  return (
    <p className="proof-report-unread">
      {t('proof-report.unread', { count: ids.length })}: {titles.join('、')}
      {isMore && '……'}
    </p>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: number }) {
  return (
    <div className="proof-report-fact">
      <dt>{name}</dt>
      <dd>{value.toLocaleString('en')}</dd>
    </div>
  )
}
