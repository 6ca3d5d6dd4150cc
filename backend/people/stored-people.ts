import { join } from 'node:path'
import { z } from 'zod'
import type { LibraryError } from '#core/article/library-error'
import { Profile, type People } from '#core/people/profile'
import type { Result } from '#core/shared/result'
import { readKept, type KeptFile } from '../library/kept-file.ts'
import type { LibraryFolder } from '../library/library-folder.ts'
import { PinSecret } from './pin-secret.ts'

/** A profile as the library keeps it: with what stands before it. Never leaves the backend. */
const StoredProfile = z
  .object({ ...Profile.unwrap().omit({ hasPin: true }).shape, pin: PinSecret.nullable() })
  .readonly()
export type StoredProfile = z.infer<typeof StoredProfile>

const StoredPeople = z
  .object({
    format: z.literal(1),
    revision: z.int().nonnegative(),
    profiles: z.array(StoredProfile).max(200).readonly(),
  })
  .readonly()
export type StoredPeople = z.infer<typeof StoredPeople>

export function readPeople(library: LibraryFolder): Promise<Result<StoredPeople, LibraryError>> {
  return readKept(library, peopleFile(library))
}

export function peopleFile({ paths }: LibraryFolder): KeptFile<StoredPeople> {
  return {
    path: () => join(paths.root, 'people.json'),
    goodCopy: 'people.previous.json',
    aside: 'people.json',
    format: 1,
    schema: StoredPeople,
    empty: { format: 1, revision: 0, profiles: [] },
  }
}

/** What the screen may know. */
export function publicPeople({ profiles, ...rest }: StoredPeople): People {
  return { ...rest, profiles: profiles.map(publicProfile) }
}

export function publicProfile({ pin, ...rest }: StoredProfile): Profile {
  return { ...rest, hasPin: pin !== null }
}
