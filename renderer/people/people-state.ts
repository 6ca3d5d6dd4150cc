import { create } from 'zustand'
import type { LibraryError } from '#core/article/library-error'
import { NOBODY, type People, type Profile, type ProfileId } from '#core/people/profile'
import { ask, onNews } from '../shell/ask.ts'
import { setPreferences, usePreferences } from '../state/preferences.ts'
import { openDialog } from '../state/view.ts'

type Desk = {
  readonly people: People
  /** Why they could not be read; then nobody is asked. */
  readonly error: LibraryError | null
  /** Who sits here, since this program was begun. What it remembers is only whom to propose. */
  readonly seat: ProfileId | null
}

export const usePeople = create<Desk>(() => ({ people: NOBODY, error: null, seat: null }))

export function useCurrentProfile(): Profile | undefined {
  return usePeople(profileInSeat)
}

/** Outside of components. */
export function currentProfile(): Profile | undefined {
  return profileInSeat(usePeople.getState())
}

function profileInSeat({ people, seat }: Desk): Profile | undefined {
  return people.profiles.find(({ id }) => id === seat)
}

/** From now on everything is signed with this name; null is for nobody. */
export function setPerson(profile: Profile | null): void {
  usePeople.setState({ seat: profile?.id ?? null })
  void setPreferences(
    profile === null ? { person: '' } : { person: profile.name, profile: profile.id },
  )
}

/** Heard from the start of the program on: a name that is changed is signed with at once. */
export function hearPeople(): void {
  onNews('people:changed', showPeople)
  onNews('library:ownership-changed', () => void readPeople())
}

export function showPeople(people: People): void {
  const { seat } = usePeople.getState()
  usePeople.setState({ people, error: null })
  if (seat === null) return
  const profile = currentProfile()
  if (profile?.name !== usePreferences.getState().person) setPerson(profile ?? null)
}

export async function readPeople(): Promise<People> {
  const answer = await ask('people:profiles', {})
  if (answer.ok) showPeople(answer.value)
  else usePeople.setState({ people: NOBODY, error: answer.error })
  return usePeople.getState().people
}

/**
 * Asks who is there when the library has several people, or one whom it cannot take for granted. An
 * editor alone is never asked.
 */
export async function askWhoIsHere(): Promise<void> {
  usePeople.setState({ people: NOBODY, seat: null })
  const { profiles } = await readPeople()
  const [first, second] = profiles
  if (first === undefined) return
  const isKnown = second === undefined && !first.hasPin && isProposed(first)
  if (isKnown) return setPerson(first)
  setPerson(null)
  openDialog('people')
}

/** Whether this is who sat here last, or nobody did. Another library has other ids, not names. */
function isProposed({ id, name }: Profile): boolean {
  const { profile, person } = usePreferences.getState()
  return profile === '' || profile === id || person === name
}
