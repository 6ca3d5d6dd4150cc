import { useEffect, useState } from 'react'
import type { ArticleId } from '#core/article/article'
import { cancelProofRun, proofMany, type ProofRun } from './proof-run.ts'

export type RunningProof = { readonly run: ProofRun; readonly again: () => void }

/** Runs at once, and again when asked to; a run that nobody looks at any more is cancelled. */
export function useProofRun(ids: readonly ArticleId[] | null): RunningProof {
  const [job, setJob] = useState(newJob)
  const [run, setRun] = useState<ProofRun>({ kind: 'running', job })
  useEffect(() => {
    let isLookedAt = true
    void proofMany(job, ids).then((ended) => isLookedAt && setRun(ended))
    return () => {
      isLookedAt = false
      cancelProofRun(job)
    }
  }, [job, ids])
  const again = () => {
    const next = newJob()
    setRun({ kind: 'running', job: next })
    setJob(next)
  }
  return { run, again }
}

function newJob(): string {
  return crypto.randomUUID()
}
