import { Worker } from 'node:worker_threads'

/** A thread that answers one task after the other; undefined once it was stopped. */
export type TaskThread<Task, Answer> = {
  /** `given` go over to the thread instead of a copy of them, and are empty here from then on. */
  readonly ask: (task: Task, given?: readonly Uint8Array[]) => Promise<Answer | undefined>
  readonly end: () => Promise<unknown>
}

type Waiting<Answer> = {
  readonly resolve: (answer: Answer | undefined) => void
  readonly reject: (bug: unknown) => void
}

/** Stopping does not wait for the task at hand: a thread can be ended in the middle of it. */
export function startTaskThread<Task, Answer>(
  file: string,
  setup: unknown,
  stop: AbortSignal,
): TaskThread<Task, Answer> {
  const worker = new Worker(file, { workerData: setup })
  const waiting: Waiting<Answer>[] = []
  let hasEnded = false
  const end = () => {
    hasEnded = true
    stop.removeEventListener('abort', onAbort)
    for (const { resolve } of waiting.splice(0)) resolve(undefined)
    return worker.terminate()
  }
  const onAbort = () => void end()
  stop.addEventListener('abort', onAbort, { once: true })
  // Our own thread's word is not checked again: that alone would hold everybody up for a while.
  worker.on('message', (answer: Answer) => waiting.shift()?.resolve(answer))
  worker.on('error', (bug) => {
    hasEnded = true
    for (const { reject } of waiting.splice(0)) reject(bug)
  })
  worker.on('exit', () => void end())
  return {
    ask: (task, given = []) =>
      new Promise((resolve, reject) => {
        if (hasEnded || stop.aborted) return resolve(undefined)
        waiting.push({ resolve, reject })
        worker.postMessage(task, wholeBuffers(given))
      }),
    end,
  }
}

/** Bytes that share their buffer with others (Node's pool) are copied after all. */
export function wholeBuffers(given: readonly Uint8Array[]): ArrayBuffer[] {
  const whole = given.filter(({ buffer, byteLength }) => buffer.byteLength === byteLength)
  return [
    ...new Set(whole.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []))),
  ]
}
