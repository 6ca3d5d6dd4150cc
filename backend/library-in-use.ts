import type { LibraryError } from '#core/article/library-error'
import { fail, ok, type Result } from '#core/shared/result'
import type { LibraryState } from '#bridge/library-state'
import type { Library } from './library/library.ts'
import { unavailableLibrary } from './unavailable-library.ts'

export type OpenFolder = (path: string) => Promise<Result<Library, LibraryError>>

/** The one library that questions are answered from, and how it is changed for another. */
export type LibraryInUse = {
  readonly library: () => Library
  readonly state: () => Result<LibraryState, LibraryError>
  /** Opens first and closes after: a folder that cannot be opened changes nothing. */
  readonly open: (path: string) => Promise<Result<LibraryState, LibraryError>>
  /** Closes, lets `work` have the folder to itself, and opens what it names. */
  readonly hand: (
    work: (folder: string) => Promise<Result<string, LibraryError>>,
  ) => Promise<Result<LibraryState, LibraryError>>
  readonly close: () => Promise<void>
  /** Settles when no change of library is going on. */
  readonly ready: () => Promise<unknown>
}

type InUse = Result<Library, LibraryError>

export async function useLibrary(path: string, openFolder: OpenFolder): Promise<LibraryInUse> {
  let inUse: InUse = await openFolder(path)
  let changing: Promise<unknown> = Promise.resolve()
  const state = () => stateOf(inUse)

  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const done = changing.then(work)
    changing = done.catch(() => undefined)
    return done
  }

  const open = async (next: string) => {
    if (inUse.ok && inUse.value.state().path === next) return state()
    const opened = await openFolder(next)
    if (!opened.ok) return opened
    const unsaved = await closeUnlessUnsaved(inUse)
    if (unsaved !== undefined) {
      await opened.value.close()
      return fail(unsaved)
    }
    inUse = opened
    return state()
  }

  return {
    library: () => (inUse.ok ? inUse.value : unavailableLibrary(path, inUse.error)),
    state,
    open: (next) => inTurn(() => open(next)),
    hand: (work) =>
      inTurn(async () => {
        if (!inUse.ok) return inUse
        const folder = inUse.value.state().path
        const unsaved = await closeUnlessUnsaved(inUse)
        if (unsaved !== undefined) return fail(unsaved)
        const moved = await work(folder)
        inUse = await openFolder(moved.ok ? moved.value : folder)
        return moved.ok ? state() : moved
      }),
    close: () =>
      inTurn(async () => {
        if (inUse.ok) await inUse.value.close()
      }),
    ready: () => changing,
  }
}

function stateOf(inUse: InUse): Result<LibraryState, LibraryError> {
  return inUse.ok ? ok(inUse.value.state()) : inUse
}

/** A library whose last changes cannot be written stays in use: leaving it would lose them. */
async function closeUnlessUnsaved(inUse: InUse): Promise<LibraryError | undefined> {
  if (!inUse.ok) return undefined
  const { path } = inUse.value.state()
  if (!(await inUse.value.flush())) return { kind: 'unwritable', path, code: 'UNSAVED' }
  await inUse.value.close()
  return undefined
}
