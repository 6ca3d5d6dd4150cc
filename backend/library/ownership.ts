import type { LibraryError } from '#core/article/library-error'
import { fail, ok, type Result } from '#core/shared/result'
import type { LibraryState } from '#bridge/library-state'
import { attempt } from './disk-failure.ts'
import { readLibraryFile, writeLibraryFile } from './library-file.ts'
import type { LibraryFolder } from './library-folder.ts'
import { takeLibraryLock, type LibraryLock } from './library-lock.ts'
import {
  holderInWords,
  isOnAnotherMachine,
  readHolder,
  writeHolder,
  type LockHolder,
} from './lock-holder.ts'
import type { Neighbour } from './neighbour.ts'
import type { PreparedFolder } from './prepare-folder.ts'

export type Ownership = {
  readonly access: LibraryState['access']
  /** Held by the owner only. */
  readonly lock: LibraryLock | undefined
}

export type OwnershipPlace = Pick<LibraryFolder, 'disk' | 'paths' | 'clock' | 'setAside'> & {
  /** As the note beside the lock names this program. */
  readonly holder: LockHolder
  /** On a network share only. */
  readonly neighbour: Neighbour | undefined
}

/**
 * Takes the library when nobody has it. An existing one that cannot be taken is still read; fails
 * only when there is nothing to read.
 */
export async function claim(
  place: OwnershipPlace,
  { realPath, isLibrary }: PreparedFolder,
): Promise<Result<Ownership, LibraryError>> {
  const locked = await attempt(place.paths.root, () => takeLibraryLock(realPath))
  if (!locked.ok) return locked
  const lock = locked.value
  if (lock === undefined) return ok(readOnly(await heldByAnother(place)))

  const elsewhere = await heldElsewhere(place)
  const begun = elsewhere === undefined ? await begin(place) : fail(elsewhere)
  if (begun.ok) return ok({ access: { kind: 'owner' }, lock })
  await lock.release()
  return isLibrary || begun.error.kind === 'read-only'
    ? ok(readOnly(begun.error))
    : fail(begun.error)
}

/** The error that tells who has the library. */
async function heldByAnother({ disk, paths }: OwnershipPlace): Promise<LibraryError> {
  return { kind: 'read-only', holder: holderInWords(await readHolder(disk, paths.lock)) }
}

/** On a network share this machine's kernel cannot know: another machine's note is believed while it beats. */
export async function heldElsewhere({
  disk,
  paths,
  neighbour,
}: OwnershipPlace): Promise<LibraryError | undefined> {
  const holder = neighbour === undefined ? undefined : await readHolder(disk, paths.lock)
  if (holder === undefined || !isOnAnotherMachine(holder)) return undefined
  const isHeld = neighbour?.seemsAlive(holder) === true
  return isHeld ? { kind: 'read-only', holder: holderInWords(holder) } : undefined
}

function readOnly(reason: LibraryError): Ownership {
  return { access: { kind: 'read-only', reason }, lock: undefined }
}

/** An owner's first steps: is it ours to write, can it be written, does it say what it is. */
async function begin(place: OwnershipPlace): Promise<Result<void, LibraryError>> {
  const file = await readLibraryFile(place)
  if (!file.ok) return file
  const noted = await writeHolder(place.disk, place.paths.lock, place.holder)
  // A full disk is no reason to lock an editor out: it says so itself, at the first save.
  if (!noted.ok && noted.error.kind !== 'disk-full') return noted
  if (file.value === 'whole') return ok(undefined)
  return attempt(place.paths.library, () => writeLibraryFile(place))
}
