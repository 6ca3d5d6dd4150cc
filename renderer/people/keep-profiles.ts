import { pinErrorMessage } from '#core/messages/pin-error-message'
import type { Translate } from '#core/messages/translate'
import type { PinError } from '#core/people/pin-error'
import type { People, Profile, ProfileId } from '#core/people/profile'
import type { Result } from '#core/shared/result'
import { currentTranslate } from '../app/use-translate.ts'
import { ask } from '../shell/ask.ts'
import { showToast } from '../state/toasts.ts'
import { inTurn } from './in-turn.ts'
import { readPeople, showPeople, usePeople } from './people-state.ts'

export type PeopleChange = (profiles: readonly Profile[]) => readonly Profile[]

const keeping = inTurn()

/** Changes who is on the list now; what went wrong is the answer, for whoever has words beside it. */
export function keepProfiles(
  change: PeopleChange,
  pin: string | null = null,
): Promise<PinError | undefined> {
  return keeping(async () => {
    const { people } = usePeople.getState()
    const next = { ...people, profiles: change(people.profiles) }
    return take(await ask('people:keep', { people: next, pin }))
  })
}

export function keepPin(
  id: ProfileId,
  pin: string | null,
  next: string | null,
): Promise<PinError | undefined> {
  return keeping(async () => take(await ask('people:set-pin', { id, pin, next })))
}

async function take(answer: Result<People, PinError>): Promise<PinError | undefined> {
  if (answer.ok) {
    showPeople(answer.value)
    return undefined
  }
  if (answer.error.kind === 'stale') await readPeople()
  return answer.error
}

export function refusalWords(t: Translate, error: PinError): string {
  return error.kind === 'stale' ? t('people.stale') : pinErrorMessage(t, error)
}

/** For where there is no place beside it; says whether all was well. */
export function sayRefusal(error: PinError | undefined): boolean {
  if (error === undefined) return true
  showToast({ text: refusalWords(currentTranslate(), error), tone: 'error' })
  return false
}
