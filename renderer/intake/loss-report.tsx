import type { Losses } from '#core/intake/word/original'
import { useTranslate } from '../app/use-translate.ts'
import './loss-report.css'

/** What a Word file held that did not come along as it was; nobody has to read it. */
export function LossReport({ losses }: { readonly losses: Losses }) {
  const t = useTranslate()
  if (losses.length === 0) return null
  return (
    <details className="loss-report">
      <summary>{t('word-intake.losses', { count: losses.length })}</summary>
      <ul>
        {losses.map(({ what, count, carried }) => (
          <li key={`${what} ${String(carried)}`}>{t(`word-loss.${what}`, { count })}</li>
        ))}
      </ul>
    </details>
  )
}
