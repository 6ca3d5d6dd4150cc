import { Check, Circle, CircleDashed } from 'lucide-react'
import type { Process } from '#core/review/process'
import type { DutyStanding, Standing } from '#core/review/standing'
import { useTranslate } from '../app/use-translate.ts'
import { momentWords } from '../desk/age.ts'
import { usePreferences } from '../state/preferences.ts'
import { dutyName } from '#core/messages/duty-name'
import { openSignDialog } from './sign-act.ts'
import type { ArticleId } from '#core/article/article'

type DutyListProps = {
  readonly id: ArticleId
  readonly process: Process
  readonly standing: Standing
  readonly maySign: boolean
}

/** Every sign-off of the process in its order: who gave it, which is open, which is yet to come. */
export function DutyList({ id, process, standing, maySign }: DutyListProps) {
  const t = useTranslate()
  const duties = [...process.rounds.flatMap((round) => round.duties), process.release]
  return (
    <ol className="duties" aria-label={t('sign-off.way')}>
      {duties.map((duty) => {
        const known = standing.duties.find((one) => one.duty === duty.id)
        const name = dutyName(t, duty)
        const state = stateOf(known)
        return (
          <li key={duty.id} className="duty" data-state={state}>
            <DutyIcon state={state} />
            {state === 'open' && maySign ? (
              <button
                type="button"
                className="duty-sign"
                onClick={() => openSignDialog({ kind: 'sign', id, duty: duty.id })}
              >
                {name}
              </button>
            ) : (
              <span className="duty-name">{name}</span>
            )}
            <DutyWords known={known} state={state} />
          </li>
        )
      })}
    </ol>
  )
}

type DutyState = 'done' | 'open' | 'not-yet'

function stateOf(known: DutyStanding | undefined): DutyState {
  if (known === undefined) return 'not-yet'
  if (known.isOpen) return 'open'
  return known.signed === null ? 'not-yet' : 'done'
}

const ICONS = { done: Check, open: Circle, 'not-yet': CircleDashed } as const

function DutyIcon({ state }: { readonly state: DutyState }) {
  const Icon = ICONS[state]
  return <Icon aria-hidden className="duty-icon" />
}

type DutyWordsProps = { readonly known: DutyStanding | undefined; readonly state: DutyState }

function DutyWords({ known, state }: DutyWordsProps) {
  const t = useTranslate()
  const language = usePreferences((preferences) => preferences.language)
  const signed = known?.signed ?? null
  if (state === 'done' && signed !== null) {
    const { by, at } = signed
    return (
      <span className="duty-words">
        {t('sign-off.passed', { name: by.name, at: momentWords(at, language) })}
      </span>
    )
  }
  return (
    <span className="duty-words">
      {t(state === 'open' ? 'sign-off.open-now' : 'sign-off.not-yet')}
    </span>
  )
}
