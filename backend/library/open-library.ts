import { basename } from 'node:path'
import type { ArticleId } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import type { LibraryError } from '#core/article/library-error'
import type { Result } from '#core/shared/result'
import type { LibraryState } from '#bridge/library-state'
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
import { claim, type Ownership } from './ownership.ts'
import { prepareFolder, type PreparedFolder } from './prepare-folder.ts'
import { setAsideFolder } from './set-aside.ts'

export type OpenLibraryOptions = {
  readonly announce: Announce
  /** Shown to whoever opens the library second. */
  readonly shellName: string
  readonly isSample?: boolean
  readonly clock?: Clock
  readonly disk?: Disk
}

/**
 * Opens a library folder, or makes one in an empty folder. One process owns it; every other one
 * reads, and takes over within about a second when the owner is gone.
 */
export async function openLibrary(
  path: string,
  options: OpenLibraryOptions,
): Promise<Result<Library, LibraryError>> {
  const disk = options.disk ?? nodeDisk
  const prepared = await prepareFolder(disk, path)
  if (!prepared.ok) return prepared

  const paths = libraryPaths(prepared.value.path)
  const clock = options.clock ?? systemClock
  const setAside = setAsideFolder(disk, paths.setAside)
  const place = { disk, paths, clock, setAside, shellName: options.shellName }
  const owned = await claim(place, prepared.value)
  if (!owned.ok) return owned

  const { access, lock } = owned.value
  const library = await attempt(paths.root, () =>
    openClaimed({ ...options, ...place }, prepared.value, owned.value),
  )
  if (!library.ok) await lock?.release()
  if (library.ok && isHeld(access)) library.value.watch()
  return library
}

type Place = OpenLibraryOptions &
  Pick<LibraryFolder, 'disk' | 'paths' | 'clock' | 'setAside' | 'announce'>

/** What changes hands when the owner goes. */
type Standing = Ownership & { readonly index: LibraryFolder['index'] }

async function openClaimed(
  place: Place,
  prepared: PreparedFolder,
  first: Ownership,
): Promise<Library & { readonly watch: () => void }> {
  const { paths, clock, announce, setAside } = place
  const where = await placeOf(prepared.realPath)
  let standing = await standingOf(place, first)
  let callOff: (() => void) | undefined
  let closed = false

  const state = (): LibraryState => ({
    path: paths.root,
    name: basename(paths.root),
    access: standing.access,
    place: where,
    isSample: place.isSample ?? false,
    setAside: setAside.places(),
  })

  const folder: LibraryFolder = {
    ...place,
    exclusively: oneAtATime(),
    index: () => standing.index(),
    refusal: () => {
      if (closed) return { kind: 'io', path: paths.root, code: 'CLOSED' }
      return standing.access.kind === 'owner' ? undefined : standing.access.reason
    },
  }

  const tryAgain = async () => {
    const owned = await claim(place, prepared)
    if (closed || !owned.ok) return owned.ok ? owned.value.lock?.release() : undefined
    const before = standing
    if (owned.value.access.kind === 'owner') standing = await standingOf(place, owned.value)
    else standing = { ...standing, access: owned.value.access }
    if (!isSameAccess(before.access, standing.access)) {
      announce('library:ownership-changed', state())
      announce('rows:changed', difference(before.index().rows(), standing.index().rows()))
    }
    if (isHeld(standing.access)) watch()
  }

  const watch = () => {
    callOff = clock.after(TRY_AGAIN, () => void tryAgain())
  }

  return {
    ...libraryOver(folder, state, async () => {
      if (closed) return
      closed = true
      callOff?.()
      if (standing.lock !== undefined) await standing.index().close()
      await standing.lock?.release()
    }),
    watch,
  }
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
