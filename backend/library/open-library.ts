import { basename } from 'node:path'
import type { ArticleId } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import type { LibraryError } from '#core/article/library-error'
import { ok, type Result } from '#core/shared/result'
import type { LibraryState } from '#bridge/library-state'
import { openPins } from '../people/pins.ts'
import { systemClock, type Clock } from './clock.ts'
import { attempt } from './disk-failure.ts'
import { nodeDisk, type Disk } from './disk.ts'
import type { LibraryFolder } from './library-folder.ts'
import { libraryOver } from './library-over.ts'
import { libraryPaths } from './library-paths.ts'
import { placeOf } from './library-place.ts'
import type { Announce, Library } from './library.ts'
import { loadIndex } from './load-index.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { thisProgram, writeHolder } from './lock-holder.ts'
import { BEAT, neighbour } from './neighbour.ts'
import { claim, heldElsewhere, type Ownership, type OwnershipPlace } from './ownership.ts'
import { prepareFolder, type PreparedFolder } from './prepare-folder.ts'
import { removeIfPossible } from './safe-write.ts'
import { setAsideFolder } from './set-aside.ts'

export type OpenLibraryOptions = {
  readonly announce: Announce
  /** Shown to whoever opens the library second. */
  readonly shellName: string
  readonly isSample?: boolean
  /** Who sits at the desk; asked whenever a version is kept. */
  readonly person?: () => string
  readonly note?: (text: string) => void
  readonly clock?: Clock
  readonly disk?: Disk
  /** Found out from the path unless it is known better. */
  readonly place?: LibraryState['place']
}

/**
 * Opens a library folder, or makes one in an empty folder. One process owns it; every other one
 * reads, and takes over within about a second when the owner is gone.
 */
export async function openLibrary(
  path: string,
  options: OpenLibraryOptions,
): Promise<Result<Library, LibraryError>> {
  const { disk = nodeDisk, clock = systemClock, announce, shellName, isSample = false } = options
  const prepared = await prepareFolder(disk, path)
  if (!prepared.ok) return prepared

  const paths = libraryPaths(prepared.value.path)
  const where = options.place ?? (await placeOf(prepared.value.realPath))
  const place: Place = {
    disk,
    paths,
    clock,
    announce,
    isSample,
    person: options.person ?? (() => ''),
    note: options.note ?? (() => {}),
    where,
    setAside: setAsideFolder(disk, paths.setAside),
    holder: thisProgram(shellName, clock),
    neighbour: where === 'network' ? neighbour(clock) : undefined,
  }
  const owned = await claim(place, prepared.value)
  if (!owned.ok) return owned
  const library = await attempt(paths.root, () => openClaimed(place, prepared.value, owned.value))
  if (!library.ok) await owned.value.lock?.release()
  return library
}

type Place = OwnershipPlace & {
  readonly announce: Announce
  readonly isSample: boolean
  readonly person: () => string
  readonly note: (text: string) => void
  readonly where: LibraryState['place']
}

/** What changes hands when the owner goes. */
type Standing = Ownership & { readonly index: LibraryFolder['index'] }

async function openClaimed(
  place: Place,
  prepared: PreparedFolder,
  first: Ownership,
): Promise<Library> {
  const { paths, clock, announce, disk } = place
  let standing = await standingOf(place, first)
  let callOff: (() => void) | undefined
  let closed = false

  const state = (): LibraryState => ({
    path: paths.root,
    name: basename(paths.root),
    access: standing.access,
    place: place.where,
    isSample: place.isSample,
    setAside: place.setAside.places(),
  })

  const folder: LibraryFolder = {
    ...place,
    exclusively: oneAtATime(),
    pins: openPins(clock),
    index: () => standing.index(),
    refusal: () => {
      if (closed) return { kind: 'io', path: paths.root, code: 'CLOSED' }
      return standing.access.kind === 'owner' ? undefined : standing.access.reason
    },
  }

  const change = (next: Standing) => {
    const before = standing
    standing = next
    if (isSameAccess(before.access, next.access)) return
    announce('library:ownership-changed', state())
    announce('rows:changed', difference(before.index().rows(), next.index().rows()))
  }

  const tryAgain = async () => {
    const owned = await claim(place, prepared)
    if (!owned.ok) return
    const { access, lock } = owned.value
    const isOwner = access.kind === 'owner' && !closed
    const next = isOwner
      ? await attempt(paths.root, () => standingOf(place, owned.value))
      : ok({ ...standing, access })
    if (closed || !next.ok) await lock?.release()
    else change(next.value)
  }

  /** An owner on a share shows that it lives; one that somebody else took for dead steps back. */
  const beat = async (count: number) => {
    const elsewhere = await heldElsewhere(place)
    if (elsewhere === undefined)
      await writeHolder(disk, paths.lock, { ...place.holder, beat: count })
    if (elsewhere === undefined || closed) return
    await standing.lock?.release()
    const access = { kind: 'read-only', reason: elsewhere } as const
    change({ ...standing, lock: undefined, access })
  }

  const watch = (count = 1) => {
    if (closed) return
    const isBeating = place.neighbour !== undefined && standing.access.kind === 'owner'
    if (!isBeating && !isHeld(standing.access)) return
    callOff = clock.after(isBeating ? BEAT : TRY_AGAIN, () => {
      void (isBeating ? beat(count) : tryAgain()).then(() => watch(count + 1))
    })
  }

  watch()
  return libraryOver(folder, state, async () => {
    if (closed) return
    closed = true
    callOff?.()
    if (standing.lock === undefined) return
    await standing.index().close()
    await removeIfPossible(disk, paths.lock)
    await standing.lock.release()
  })
}

async function standingOf(place: Place, ownership: Ownership): Promise<Standing> {
  const index = await loadIndex(place, { isOwner: ownership.lock !== undefined })
  return { ...ownership, index: () => index }
}

/** Read-only because of another program; any other reason does not pass by waiting. */
function isHeld(access: LibraryState['access']): boolean {
  return access.kind === 'read-only' && access.reason.kind === 'read-only'
}

function isSameAccess(a: LibraryState['access'], b: LibraryState['access']): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function difference(before: readonly ArticleRow[], after: readonly ArticleRow[]) {
  const known = new Map(before.map((row) => [row.id, JSON.stringify(row)]))
  const standing = new Set<ArticleId>(after.map(({ id }) => id))
  return {
    rows: after.filter((row) => known.get(row.id) !== JSON.stringify(row)),
    gone: before.map(({ id }) => id).filter((id) => !standing.has(id)),
  }
}

/** Milliseconds: a library whose owner died is ours within two seconds. */
const TRY_AGAIN = 1_000
