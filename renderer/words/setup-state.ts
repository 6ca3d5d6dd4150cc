import { create } from 'zustand'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import type { LibraryError } from '#core/article/library-error'
import type { HouseLexicon } from '#core/proofreading/house-lexicon'
import type { RuleSettings } from '#core/proofreading/rule-settings'
import type { Setup } from '#core/proofreading/setup'
import type { Roster } from '#core/roster/roster'
import type { Result } from '#core/shared/result'
import { currentTranslate } from '../app/use-translate.ts'
import { ask, onNews } from '../shell/ask.ts'
import { showToast } from '../state/toasts.ts'

/** What the library says about proofreading, as it stands on disk; null until it was read. */
type SetupState = { readonly setup: Setup | null; readonly error: LibraryError | null }

export const useSetup = create<SetupState>(() => ({ setup: null, error: null }))

/** Reads the setup and follows every change of it, until the returned function is called. */
export function followSetup(): () => void {
  readSetup()
  const stops = [
    onNews('proofreading:setup-changed', (setup) => useSetup.setState({ setup, error: null })),
    onNews('library:ownership-changed', readSetup),
  ]
  return () => stops.forEach((stop) => stop())
}

function readSetup(): void {
  void ask('proofreading:setup', {}).then(take)
}

export function keepLexicon(lexicon: HouseLexicon): Promise<boolean> {
  return kept(ask('proofreading:keep-lexicon', { lexicon }))
}

export function keepRoster(roster: Roster): Promise<boolean> {
  return kept(ask('proofreading:keep-roster', { roster }))
}

export function keepRules(rules: RuleSettings): Promise<boolean> {
  return kept(ask('proofreading:keep-rules', { rules }))
}

/** Whether it is on disk; a refusal is said in one sentence and what stands there is shown again. */
async function kept(asked: Promise<Result<Setup, LibraryError>>): Promise<boolean> {
  const answer = await asked
  if (answer.ok) {
    take(answer)
    return true
  }
  const t = currentTranslate()
  const reason =
    answer.error.kind === 'stale' ? t('words.stale') : libraryErrorMessage(t, answer.error)
  showToast({ text: t('words.not-kept', { reason }), tone: 'error' })
  if (answer.error.kind === 'stale') take(await ask('proofreading:setup', {}))
  return false
}

function take(answer: Result<Setup, LibraryError>): void {
  useSetup.setState(
    answer.ok ? { setup: answer.value, error: null } : { setup: null, error: answer.error },
  )
}
