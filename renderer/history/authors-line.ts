import { trusted } from '../intake/trusted.ts'
import type { Authors, AuthorsOrder, VersionOrder } from './history-worker.ts'
// oxlint-disable-next-line import/default -- the bundler makes it
import workerUrl from './history-worker.ts?worker&url'

/** A worker that knows the versions of one article. It answers one question at a time. */
export type AuthorsLine = {
  readonly add: (version: Omit<VersionOrder, 'kind'>) => void
  readonly authorsOf: (present: Omit<AuthorsOrder, 'kind'>) => Promise<Authors>
  readonly close: () => void
}

export function authorsLine(): AuthorsLine {
  const worker = new Worker(trusted.createScriptURL(workerUrl), { type: 'module' })
  const post = (order: VersionOrder | AuthorsOrder) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
    worker.postMessage(order)
  }
  return {
    add: (version) => post({ kind: 'version', ...version }),
    authorsOf: (present) =>
      new Promise((resolve, reject) => {
        worker.addEventListener('message', ({ data }: MessageEvent<Authors>) => resolve(data), {
          once: true,
        })
        worker.addEventListener('error', ({ message }) => reject(new Error(message)), {
          once: true,
        })
        post({ kind: 'authors', ...present })
      }),
    close: () => worker.terminate(),
  }
}
