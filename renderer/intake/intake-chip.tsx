import { Scissors } from 'lucide-react'
import { useTranslate } from '../app/use-translate.ts'
import { goTo, usePlace } from '../state/place.ts'
import { Button } from '../ui/button.tsx'
import { useIntake, type IntakeStage } from './intake-state.ts'
import { sourceName } from './page-name.ts'
import './intake.css'

/** The way back to a page that was left before it was taken in. Nothing of it is lost meanwhile. */
export function IntakeChip() {
  const t = useTranslate()
  const name = useIntake(({ stage }) => nameOf(stage))
  const isThere = usePlace(({ place }) => place.kind === 'intake')
  if (name === undefined || isThere) return null
  return (
    <Button onClick={() => goTo({ kind: 'intake', start: { kind: 'empty' } })}>
      <Scissors aria-hidden />
      <span className="intake-chip">{t('intake.unfinished', { name: sourceName(t, name) })}</span>
    </Button>
  )
}

function nameOf(stage: IntakeStage): string | undefined {
  if (stage.kind === 'waiting') return undefined
  return stage.kind === 'proposed' ? stage.draft.source.name : stage.name
}
