import { CheckName } from '#core/review/process'
import { useTranslate } from '../../app/use-translate.ts'

/** One quiet sentence for each check. */
export function ChecksExplained() {
  const t = useTranslate()
  return (
    <section className="checks-explained" aria-label={t('process.checks-what')}>
      <p className="words-note">{t('process.levels')}</p>
      <dl>
        {CheckName.options.map((check) => (
          <div key={check}>
            <dt>{t(`sign-off.check.${check}`)}</dt>
            <dd>{t(`process.check.${check}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
