import { errorRate, rateLevel } from '#core/proofreading/error-weight'
import type { ProofReport } from '#core/proofreading/proof-report'
import { useTranslate } from '../app/use-translate.ts'
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
      {unread.length > 0 && (
        <p className="proof-report-unread">{t('proof-report.unread', { count: unread.length })}</p>
      )}
    </section>
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
