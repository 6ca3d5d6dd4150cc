import { trusted } from '../intake/trusted.ts'
import type { Compared, CompareOrder } from './history-worker.ts'
// oxlint-disable-next-line import/default -- the bundler makes it
import workerUrl from './history-worker.ts?worker&url'

/** Compares beside the screen; ends in the middle of its work when it is not wanted any more. */
export function compareInWorker(order: CompareOrder, signal: AbortSignal): Promise<Compared> {
  const worker = new Worker(trusted.createScriptURL(workerUrl), { type: 'module' })
  signal.addEventListener('abort', () => worker.terminate())
  return new Promise<Compared>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Compared>) => resolve(data))
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
    worker.postMessage(order)
  }).finally(() => worker.terminate())
}
