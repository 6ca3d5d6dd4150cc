import type { Proposal } from '#core/intake/proposal'
import type { SplitNews, SplitWork } from './split-worker.ts'
// oxlint-disable-next-line import/default -- the bundler makes it
import workerUrl from './split-worker.ts?worker&url'
import { trusted } from './trusted.ts'

type Following = {
  readonly tell: (share: number) => void
  /** Ends the worker in the middle of its work. */
  readonly signal: AbortSignal
}

/** Splits a page beside the screen. Nothing is answered any more once it was cancelled. */
export function splitInWorker(work: SplitWork, { tell, signal }: Following): Promise<Proposal> {
  const worker = new Worker(trusted.createScriptURL(workerUrl), { type: 'module' })
  signal.addEventListener('abort', () => worker.terminate())
  return new Promise<Proposal>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<SplitNews>) => {
      if (data.kind === 'read') tell(data.share)
      // Unpacking a long page is a task of its own; drawing it is another.
      else setTimeout(() => resolve(data.proposal))
    })
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
    worker.postMessage(work)
  }).finally(() => worker.terminate())
}
