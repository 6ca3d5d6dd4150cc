import { useState } from 'react'
import type { LibraryError } from '#core/article/library-error'
import type { Result } from '#core/shared/result'
import type { LibraryState } from '#bridge/library-state'

/** Opens or moves a library. `null` leaves the choice to the shell's dialog. */
export type FolderTask = (path: string | null) => Promise<Result<LibraryState, LibraryError>>

type Progress =
  | { readonly kind: 'resting' }
  | { readonly kind: 'running' }
  | { readonly kind: 'failed'; readonly error: LibraryError }

export type FolderTaskState = {
  readonly progress: Progress
  /** Answers whether it went well. */
  readonly run: (path: string | null) => Promise<boolean>
}

/** Runs one folder task at a time and keeps its failure until the next try. */
export function useFolderTask(task: FolderTask): FolderTaskState {
  const [progress, setProgress] = useState<Progress>({ kind: 'resting' })
  const run = async (path: string | null) => {
    setProgress({ kind: 'running' })
    try {
      const result = await task(path)
      setProgress(result.ok ? { kind: 'resting' } : { kind: 'failed', error: result.error })
      return result.ok
    } catch (error) {
      // A bug is told at the screen's edge; here the button must work again.
      setProgress({ kind: 'resting' })
      throw error
    }
  }
  return { progress, run }
}
