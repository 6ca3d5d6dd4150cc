import { useEffect, useState } from 'react'
import type { ArticleId } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import type { Comparison } from '#core/history/comparison'
import { compareInWorker } from './compare-in-worker.ts'
import { comparedBlocks, isChanged } from './comparison-blocks.ts'
import { textOfVersion } from './text-of-version.ts'

/** What came of one wish. */
export type CompareOutcome =
  | { readonly kind: 'failed'; readonly key: string; readonly error: LibraryError }
  | { readonly kind: 'same'; readonly key: string }
  | { readonly kind: 'done'; readonly key: string; readonly comparison: Comparison }

/** While a newer wish is worked on, what came of the one before it stays on the screen. */
export type ComparisonState = {
  readonly isBusy: boolean
  readonly outcome: CompareOutcome | undefined
}

type Wanted = {
  readonly id: ArticleId
  readonly before: number | null
  readonly after: number | null
  readonly ignorePunctuation: boolean
}

/** Compares two versions; a newer wish ends the work on the one before it. */
export function useComparison(wanted: Wanted): ComparisonState {
  const { id, before, after, ignorePunctuation } = wanted
  const [outcome, setOutcome] = useState<CompareOutcome>()
  const key = JSON.stringify([id, before, after, ignorePunctuation])
  useEffect(() => {
    const stopping = new AbortController()
    void compare({ id, before, after, ignorePunctuation }, stopping.signal).then((compared) => {
      if (compared !== undefined && !stopping.signal.aborted) setOutcome({ ...compared, key })
    })
    return () => stopping.abort()
  }, [id, before, after, ignorePunctuation, key])
  return { isBusy: outcome?.key !== key, outcome }
}

async function compare({ id, before, after, ignorePunctuation }: Wanted, signal: AbortSignal) {
  const older = await textOfVersion(id, before)
  if (!older.ok) return { kind: 'failed' as const, error: older.error }
  const newer = await textOfVersion(id, after)
  if (!newer.ok) return { kind: 'failed' as const, error: newer.error }
  if (signal.aborted) return undefined
  const order = { before: older.value, after: newer.value, ignorePunctuation }
  const comparison = await compareInWorker({ kind: 'compare', ...order }, signal)
  if (comparison === null) {
    return { kind: 'failed' as const, error: { kind: 'invalid-document' as const, reason: '' } }
  }
  const hasChanges = comparedBlocks(comparison).some(isChanged)
  return hasChanges ? { kind: 'done' as const, comparison } : { kind: 'same' as const }
}
