import type { Losses } from '#core/intake/word/original'
import { lossSentences } from '#core/messages/loss-sentences'
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
        {lossSentences(t, losses).map(({ what, carried, sentence }) => (
          <li key={`${what} ${String(carried)}`}>{sentence}</li>
        ))}
      </ul>
    </details>
  )
}
