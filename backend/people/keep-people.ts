import type { LibraryError } from '#core/article/library-error'
import { whoseNameIsTaken } from '#core/people/names'
import type { PinError } from '#core/people/pin-error'
import type { People, Profile, ProfileId } from '#core/people/profile'
import { fail, ok, type Result } from '#core/shared/result'
import { changeKept } from '../library/kept-file.ts'
import type { LibraryFolder } from '../library/library-folder.ts'
import { refusalOf } from './check-pin.ts'
import { secretOf } from './pin-secret.ts'
import {
  peopleFile,
  publicPeople,
  publicProfile,
  readPeople,
  type StoredPeople,
  type StoredProfile,
} from './stored-people.ts'

type Kept = Promise<Result<People, PinError>>

/** Keeps everybody as the screen has them; a change to somebody behind a PIN needs that PIN. */
export function keepPeople(library: LibraryFolder, people: People, pin: string | null): Kept {
  return library.exclusively('people', async () => {
    const before = await readPeople(library)
    if (!before.ok) return before
    const refusal =
      unfit(people, before.value) ??
      (await pinMissing(library, { before: before.value, people, pin }))
    if (refusal !== undefined) return fail(refusal)
    for (const gone of missingFrom(people, before.value)) {
      if (gone.pin !== null) library.pins.removed.set(gone.id, gone.pin)
    }
    return keep(library, {
      ...people,
      profiles: people.profiles.map(withSecret(library, before.value)),
    })
  })
}

/** Puts a PIN before a name, another one, or none. */
export function setPin(
  library: LibraryFolder,
  {
    id,
    pin,
    next,
  }: { readonly id: ProfileId; readonly pin: string | null; readonly next: string | null },
): Kept {
  return library.exclusively('people', async () => {
    const before = await readPeople(library)
    if (!before.ok) return before
    const { profiles } = before.value
    const profile = profiles.find((one) => one.id === id)
    if (profile === undefined) return fail({ kind: 'unknown-person' })
    const refusal = await refusalOf(library, profile, pin)
    if (refusal !== undefined) return fail(refusal)
    const changed = { ...profile, pin: next === null ? null : await secretOf(next) }
    return keep(library, {
      ...before.value,
      profiles: profiles.map((one) => (one.id === id ? changed : one)),
    })
  })
}

/** What no screen of ours asks for, and what another one was quicker with. */
function unfit({ revision, profiles }: People, before: StoredPeople): LibraryError | undefined {
  if (revision !== before.revision) return { kind: 'stale', revision: before.revision }
  if (new Set(profiles.map(({ id }) => id)).size < profiles.length) {
    return { kind: 'invalid-document', reason: 'two profiles of one id' }
  }
  return profiles.some((one) => whoseNameIsTaken(profiles, one) !== undefined)
    ? { kind: 'invalid-document', reason: 'two profiles of one name' }
    : undefined
}

/** One PIN speaks for one person: nobody changes two at once. */
async function pinMissing(
  library: LibraryFolder,
  { before, people, pin }: { before: StoredPeople; people: People; pin: string | null },
): Promise<PinError | undefined> {
  const [first, second] = before.profiles.filter(
    (stored) => stored.pin !== null && !isLeftAlone(stored, people),
  )
  if (first === undefined) return undefined
  return refusalOf(library, first, second === undefined ? pin : null)
}

function isLeftAlone(stored: StoredProfile, { profiles }: People): boolean {
  const next = profiles.find(({ id }) => id === stored.id)
  const was = publicProfile(stored)
  return (
    next !== undefined &&
    next.name === was.name &&
    next.role === was.role &&
    next.unit === was.unit &&
    next.colour === was.colour &&
    next.initials === was.initials
  )
}

function missingFrom({ profiles }: People, before: StoredPeople): readonly StoredProfile[] {
  const ids = new Set(profiles.map(({ id }) => id))
  return before.profiles.filter(({ id }) => !ids.has(id))
}

/** Whether there is a PIN is for the library to say, not for the screen. */
function withSecret({ pins }: LibraryFolder, before: StoredPeople) {
  return ({ id, name, role, unit, colour, initials }: Profile): StoredProfile => {
    const stored = before.profiles.find((one) => one.id === id)
    const pin = stored === undefined ? (pins.removed.get(id) ?? null) : stored.pin
    return { id, name, role, unit, colour, initials, pin }
  }
}

async function keep(library: LibraryFolder, people: StoredPeople): Kept {
  const next = { ...people, revision: people.revision + 1 }
  const kept = await changeKept(library, peopleFile(library), () => ok(next))
  if (!kept.ok) return kept
  const told = publicPeople(kept.value)
  library.announce('people:changed', told)
  return ok(told)
}
