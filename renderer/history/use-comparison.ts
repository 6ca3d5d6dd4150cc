import { useEffect, useState } from 'react'
import type { ArticleId } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import type { Comparison } from '#core/history/comparison'
import { compareInWorker } from './compare-in-worker.ts'
import { textOfVersion } from './text-of-version.ts'

export type ComparisonState =
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed'; readonly error: LibraryError }
  | { readonly kind: 'done'; readonly comparison: Comparison }

type Wanted = {
  readonly id: ArticleId
  readonly before: number | null
  readonly after: number | null
  readonly ignorePunctuation: boolean
}

/** Compares two versions; a newer wish ends the work on the one before it. */
export function useComparison(wanted: Wanted): ComparisonState {
  const { id, before, after, ignorePunctuation } = wanted
  const [done, setDone] = useState<Done>()
  const key = JSON.stringify([id, before, after, ignorePunctuation])
  useEffect(() => {
    const stopping = new AbortController()
    const show = (next: ComparisonState) => {
      if (!stopping.signal.aborted) setDone({ key, state: next })
    }
    const compare = async () => {
      const older = await textOfVersion(id, before)
      if (!older.ok) return show({ kind: 'failed', error: older.error })
      const newer = await textOfVersion(id, after)
      if (!newer.ok) return show({ kind: 'failed', error: newer.error })
      if (stopping.signal.aborted) return
      const order = {
        kind: 'compare' as const,
        before: older.value,
        after: newer.value,
        ignorePunctuation,
      }
      const comparison = await compareInWorker(order, stopping.signal)
      if (comparison !== null) return show({ kind: 'done', comparison })
      show({ kind: 'failed', error: { kind: 'invalid-document', reason: '' } })
    }
    void compare()
    return () => stopping.abort()
  }, [id, before, after, ignorePunctuation, key])
  return done?.key === key ? done.state : BUSY
}

/** What came of one wish; another wish makes it out of date. */
type Done = { readonly key: string; readonly state: ComparisonState }

const BUSY: ComparisonState = { kind: 'busy' }
