import { currentTranslate } from '../app/use-translate.ts'
import { showToast } from '../state/toasts.ts'
import { useIntake, type IntakeStage } from './intake-state.ts'
import { sourceName } from './page-name.ts'
import { beginNext } from './take-pages.ts'

/** Puts the page away without taking it in. The toast brings it back with every correction. */
export function putAway(): void {
  const { stage } = useIntake.getState()
  if (stage.kind !== 'proposed') return

  const t = currentTranslate()
  beginNext()
  showToast({
    text: t('intake.put-away-done', { name: sourceName(t, stage.draft.source.name) }),
    tone: 'plain',
    action: { label: t('shell.undo'), run: () => bringBack(stage) },
  })
}

/** A page that is under hand meanwhile is not pushed off the table. */
export function bringBack(stage: Extract<IntakeStage, { kind: 'proposed' }>): void {
  if (useIntake.getState().stage.kind === 'waiting') {
    useIntake.setState({ stage: { ...stage, isTakingIn: false } })
  }
}
