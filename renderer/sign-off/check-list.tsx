import { Check, TriangleAlert } from 'lucide-react'
import type { CheckName } from '#core/review/process'
import type { CheckLevel } from '#core/review/process'
import type { ReviewState } from '#core/review/review-state'
import { useTranslate } from '../app/use-translate.ts'

type CheckListProps = {
  readonly checks: ReviewState['checks']
  /** What the duty asks for; without it every check is listed and none is demanded. */
  readonly levels: Readonly<Record<CheckName, CheckLevel>> | null
}

/** What is looked at before somebody signs, and how much each has left open. */
export function CheckList({ checks, levels }: CheckListProps) {
  const t = useTranslate()
  const shown = checks.filter(({ check }) => levels === null || levels[check] !== 'off')
  return (
    <ul className="checks" aria-label={t('sign-off.checks')}>
      {shown.map(({ check, left }) => (
        <li key={check} className="check" data-clear={left === 0}>
          {left === 0 ? <Check aria-hidden /> : <TriangleAlert aria-hidden />}
          <span className="check-name">{t(`sign-off.check.${check}`)}</span>
          {levels !== null && levels[check] !== 'off' && left > 0 && (
            <span className="check-level">{t(`sign-off.level.${levels[check]}`)}</span>
          )}
          <span className="check-left">
            {left === 0 ? t('sign-off.check.clear') : t('sign-off.check.left', { count: left })}
          </span>
        </li>
      ))}
    </ul>
  )
}
