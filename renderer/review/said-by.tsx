import type { ReactNode } from 'react'
import { useTranslate } from '../app/use-translate.ts'
import { ageWords, momentWords } from '../desk/age.ts'
import { useClock } from '../state/clock.ts'
import { usePreferences } from '../state/preferences.ts'
import { PersonBadge } from './person-badge.tsx'

type SaidByProps = { readonly by: string; readonly at: string; readonly children?: ReactNode }

/** Who, and when. */
export function SaidBy({ by, at, children }: SaidByProps) {
  const t = useTranslate()
  const language = usePreferences((preferences) => preferences.language)
  const now = useClock((clock) => clock.now)
  return (
    <p className="said-by">
      <PersonBadge name={by} />
      <span className="said-by-name">{by === '' ? t('change.nobody') : by}</span>
      <time dateTime={at} title={momentWords(at, language)}>
        {ageWords(at, now, language)}
      </time>
      {children}
    </p>
  )
}
