import type { ArticleId } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import type { ProofReport } from '#core/proofreading/proof-report'
import { flushText } from '../saving/open-senders.ts'
import { ask } from '../shell/ask.ts'

/** A run over many articles, from its first moment to its report. */
export type ProofRun =
  | { readonly kind: 'running'; readonly job: string }
  | { readonly kind: 'cancelled' }
  /** Null for a bug, which the log tells of. */
  | { readonly kind: 'failed'; readonly error: LibraryError | null }
  | { readonly kind: 'done'; readonly job: string; readonly report: ProofReport }

/** With the last keystroke in it. Nothing is asked of the backend once `leaving` says so. */
export async function proofMany(
  job: string,
  ids: readonly ArticleId[] | null,
  leaving: AbortSignal,
): Promise<ProofRun> {
  await flushText()
  if (leaving.aborted) return { kind: 'cancelled' }
  const order = { job, ids: ids === null ? null : [...ids], trial: null, only: null }
  const answer = await ask('proofreading:run', order)
  if (!answer.ok) return { kind: 'failed', error: answer.error }
  return answer.value === null ? { kind: 'cancelled' } : { kind: 'done', job, report: answer.value }
}

export function cancelProofRun(job: string): void {
  void ask('proofreading:cancel', { job })
}
