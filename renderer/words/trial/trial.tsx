import { useEffect, useState } from 'react'
import type { LibraryError } from '#core/article/library-error'
import type { ProofReport } from '#core/proofreading/proof-report'
import type { Setup } from '#core/proofreading/setup'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { useTranslate } from '../../app/use-translate.ts'
import { cancelProofRun } from '../../proof-report/proof-run.ts'
import { RunProgress } from '../../proof-report/run-progress.tsx'
import { flushText } from '../../saving/open-senders.ts'
import { ask } from '../../shell/ask.ts'
import { useDesk } from '../../state/desk.ts'
import { Button } from '../../ui/button.tsx'
import { TrialHits } from './trial-hits.tsx'
import './trial.css'

type TrialProps = {
  /** The setup with the change in it. */
  readonly setup: Setup
  /** The rules whose hits matter. */
  readonly only: readonly string[]
  readonly onKeep: () => void
  readonly onDrop: () => void
}

type Outcome = { readonly report: ProofReport } | { readonly error: LibraryError }

/**
 * What a change would find in the whole library, before it counts. Another change is another trial:
 * give it another key.
 */
export function Trial({ setup, only, onKeep, onDrop }: TrialProps) {
  const t = useTranslate()
  const articles = useDesk(({ rows }) => rows.filter((row) => row.trashedAt === null).length)
  const [job] = useState(() => crypto.randomUUID())
  const [trial] = useState({ setup, only })
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  useEffect(() => {
    let isOver = false
    void tryOut(job, trial).then((ended) => {
      if (!isOver && ended !== null) setOutcome(ended)
    })
    return () => {
      isOver = true
      cancelProofRun(job)
    }
  }, [job, trial])
  return (
    <section className="trial" aria-label={t('trial.name')}>
      {outcome === null ? (
        <RunProgress job={job} expected={articles} onCancel={onDrop} />
      ) : (
        <>
          {'error' in outcome ? (
            <p role="alert">
              {t('trial.failed', { reason: libraryErrorMessage(t, outcome.error) })}
            </p>
          ) : (
            <TrialHits report={outcome.report} />
          )}
          <div className="words-head">
            <Button look="primary" onClick={onKeep}>
              {t('trial.keep')}
            </Button>
            <Button onClick={onDrop}>{t('trial.drop')}</Button>
          </div>
        </>
      )}
    </section>
  )
}

/** With the last keystroke in it; null when it was cancelled. */
async function tryOut(
  job: string,
  { setup, only }: Pick<TrialProps, 'setup' | 'only'>,
): Promise<Outcome | null> {
  await flushText()
  const order = { job, ids: null, trial: setup, only: [...only] }
  const answer = await ask('proofreading:run', order)
  if (!answer.ok) return { error: answer.error }
  return answer.value === null ? null : { report: answer.value }
}
