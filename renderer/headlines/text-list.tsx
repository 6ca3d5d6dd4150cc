import { Check, Circle } from 'lucide-react'
import { isTicked } from '#core/proofreading/headlines'
import type { ProofText } from '#core/proofreading/proof-article'
import type { HeadlineTick } from '#core/proofreading/proof-record'
import { useTranslate } from '../app/use-translate.ts'
import { headlineRole } from './headline-role.ts'

type TextListProps = {
  readonly texts: readonly ProofText[]
  readonly ticks: readonly HeadlineTick[]
  readonly current: number
  readonly onPick: (index: number) => void
}

/** Every text of the pass, and which are ticked off. */
export function TextList({ texts, ticks, current, onPick }: TextListProps) {
  const t = useTranslate()
  return (
    <ol className="headline-list" aria-label={t('headline.texts')}>
      {texts.map((text, index) => (
        <li key={`${text.place.field} ${text.place.index}`}>
          <button
            type="button"
            className="headline-item"
            aria-current={index === current ? 'step' : undefined}
            onClick={() => onPick(index)}
          >
            {isTicked(text, ticks) ? (
              <Check className="headline-done" aria-label={t('headline.ticked')} />
            ) : (
              <Circle aria-hidden />
            )}
            <span className="headline-item-role">{t(headlineRole(text))}</span>
            <span className="headline-item-text">{text.text}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}
