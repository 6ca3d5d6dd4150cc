import type { ColumnFit } from '#core/copyfit/column-fit'
import type { Layout } from '#core/layout/laid'
import { trusted } from '../intake/trusted.ts'
import type { ColumnsOrder, PagesOrder } from './layout-worker.ts'
// oxlint-disable-next-line import/default -- the bundler makes it
import workerUrl from './layout-worker.ts?worker&url'

type Orders = { readonly pages: PagesOrder; readonly columns: ColumnsOrder }
type Answers = { readonly pages: Layout; readonly columns: ColumnFit }

/** A worker that sets type beside the screen. */
export type LayoutLine<Kind extends keyof Orders> = {
  readonly order: (order: Orders[Kind]) => void
  readonly close: () => void
}

/**
 * Only the answer to the newest order is heard. One that comes while another is worked on waits, and
 * takes the place of what waits. Begun with the first order: most papers are never laid out.
 */
export function layoutLine<Kind extends keyof Orders>(
  hear: (answer: Answers[Kind], order: Orders[Kind]) => void,
): LayoutLine<Kind> {
  let worker: Worker | undefined
  let atWork: Orders[Kind] | undefined
  let waiting: Orders[Kind] | undefined

  function send(order: Orders[Kind]): void {
    atWork = order
    worker ??= begun()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
    worker.postMessage(order)
  }

  function begun(): Worker {
    const started = new Worker(trusted.createScriptURL(workerUrl), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<Answers[Kind]>) => {
      const done: Orders[Kind] | undefined = atWork
      if (!goneOn() && done !== undefined) hear(data, done)
    })
    // A bug, and the console says which; the next order may still be heard.
    started.addEventListener('error', goneOn)
    return started
  }

  /** Whether something has waited. */
  function goneOn(): boolean {
    const next: Orders[Kind] | undefined = waiting
    atWork = undefined
    waiting = undefined
    if (next !== undefined) send(next)
    return next !== undefined
  }

  return {
    order: (order) => {
      if (atWork === undefined) send(order)
      else waiting = order
    },
    close: () => {
      worker?.terminate()
      worker = undefined
      atWork = undefined
      waiting = undefined
    },
  }
}
