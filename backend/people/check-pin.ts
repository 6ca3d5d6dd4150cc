import type { PinError } from '#core/people/pin-error'
import type { Profile, ProfileId } from '#core/people/profile'
import { fail, ok, type Result } from '#core/shared/result'
import type { LibraryFolder } from '../library/library-folder.ts'
import { isPinOf } from './pin-secret.ts'
import { publicProfile, readPeople, type StoredProfile } from './stored-people.ts'

/**
 * The profile, when whoever asks may act under it: no PIN stands before it, or this is the one.
 * Nothing given where a PIN stands is no guess, and is not counted.
 */
export async function checkPin(
  library: LibraryFolder,
  id: ProfileId,
  pin: string | null,
): Promise<Result<Profile, PinError>> {
  const people = await readPeople(library)
  if (!people.ok) return people
  const profile = people.value.profiles.find((one) => one.id === id)
  if (profile === undefined) return fail({ kind: 'unknown-person' })
  const refusal = await refusalOf(library, profile, pin)
  return refusal === undefined ? ok(publicProfile(profile)) : fail(refusal)
}

/** One guess after the other: many at once would all be made before the first was counted. */
export function refusalOf(
  { exclusively, pins }: LibraryFolder,
  { id, pin: secret }: StoredProfile,
  pin: string | null,
): Promise<PinError | undefined> {
  return exclusively(`pin ${id}`, async () => {
    if (secret === null) return undefined
    const seconds = pins.tries.pause(id)
    if (seconds > 0) return { kind: 'pin-paused', seconds }
    if (pin === null) return { kind: 'wrong-pin', left: pins.tries.left(id) }
    if (!(await isPinOf(secret, pin))) return pins.tries.wrong(id)
    pins.tries.right(id)
    return undefined
  })
}
