import { useEffect, useState } from 'react'
import type { ArticleId } from '#core/article/article'
import { cancelProofRun, proofMany, type ProofRun } from './proof-run.ts'

export type RunningProof = {
  readonly run: ProofRun
  readonly again: () => void
  readonly cancel: () => void
}

/** Runs at once, and again when asked to; a run that nobody waits for any more is cancelled. */
export function useProofRun(ids: readonly ArticleId[] | null): RunningProof {
  const [job, setJob] = useState(newJob)
  const [run, setRun] = useState<ProofRun>({ kind: 'running', job })
  const isWaitedFor = run.kind === 'running'
  useEffect(() => {
    if (!isWaitedFor) return undefined
    const leaving = new AbortController()
    const end = (ended: ProofRun) => {
      if (!leaving.signal.aborted) setRun(ended)
    }
    void proofMany(job, ids, leaving.signal).then(end, (bug: unknown) => {
      end({ kind: 'failed', error: null })
      throw bug
    })
    return () => {
      leaving.abort()
      cancelProofRun(job)
    }
  }, [job, ids, isWaitedFor])
  const again = () => {
    const next = newJob()
    setRun({ kind: 'running', job: next })
    setJob(next)
  }
  return { run, again, cancel: () => setRun({ kind: 'cancelled' }) }
}

function newJob(): string {
  return crypto.randomUUID()
}
