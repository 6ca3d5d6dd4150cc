import { join } from 'node:path'
import type { ExportFailure } from '#core/forms/export-failure'
import { fail, ok, type Result } from '#core/shared/result'
import { startTaskThread, type TaskThread } from '../task-thread.ts'
import type { ExportSetup, WriteAnswer, WriteTask } from './export-messages.ts'

/** Milliseconds for one task. A book of two thousand pages takes half of it. */
const LONGEST = 120_000

/** Null when it was stopped. */
type Written = Result<WriteAnswer | null, ExportFailure>

/** Writes files where nobody waits for it. What kills a thread costs its own task alone. */
export type ExportThread = {
  readonly ask: (task: WriteTask, given?: readonly Uint8Array[]) => Promise<Written>
  readonly end: () => Promise<unknown>
}

export function startExportThread(
  workersFolder: string,
  setup: ExportSetup,
  stop: AbortSignal,
): ExportThread {
  const start = (): TaskThread<WriteTask, WriteAnswer> =>
    startTaskThread(join(workersFolder, 'export-worker.mjs'), setup, stop)
  let thread = start()
  const again = async (failure: ExportFailure): Promise<Written> => {
    await thread.end()
    if (!stop.aborted) thread = start()
    return fail(failure)
  }
  return {
    ask: async (task, given) => {
      const answer = await inTime(thread.ask(task, given))
      if (stop.aborted) return ok(null)
      if (answer === 'too-long') return again({ kind: 'too-long', seconds: LONGEST / 1000 })
      if (answer.kind !== 'failed') return ok(answer)
      // The thread itself broke down over it: the next task gets a new one.
      if (answer.hasEnded) return again({ kind: 'unwritten', reason: answer.reason })
      return fail({ kind: 'unwritten', reason: answer.reason })
    },
    end: () => thread.end(),
  }
}

type Said =
  | Exclude<WriteAnswer, { kind: 'failed' }>
  | { readonly kind: 'failed'; readonly reason: string; readonly hasEnded: boolean }

function inTime(asked: Promise<WriteAnswer | undefined>): Promise<Said | 'too-long'> {
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => resolve('too-long'), LONGEST)
    void asked
      .then(said, broken)
      .then(resolve, reject)
      .finally(() => clearTimeout(clock))
  })
}

function said(answer: WriteAnswer | undefined): Said {
  if (answer === undefined) return { kind: 'failed', reason: '', hasEnded: true }
  return answer.kind === 'failed' ? { ...answer, hasEnded: false } : answer
}

/** A bundle that is not there is a bug and stays one. */
function broken(error: unknown): Said {
  if (isMissing(error)) throw error
  const reason = error instanceof Error ? error.message : String(error)
  return { kind: 'failed', reason, hasEnded: true }
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && String(error.code).endsWith('MODULE_NOT_FOUND')
  )
}
