import { Worker } from 'node:worker_threads'
import type { RunSetup, ThreadAnswer, ThreadTask } from './run-messages.ts'

/** A thread that answers one task after the other; undefined once it was stopped. */
export type RunThread = {
  readonly ask: (task: ThreadTask) => Promise<ThreadAnswer | undefined>
  readonly end: () => Promise<unknown>
}

type Waiting = {
  readonly resolve: (answer: ThreadAnswer | undefined) => void
  readonly reject: (bug: unknown) => void
}

/** Stopping does not wait for the article at hand: a thread can be ended in the middle of it. */
export function startRunThread(file: string, setup: RunSetup, stop: AbortSignal): RunThread {
  const worker = new Worker(file, { workerData: setup })
  const waiting: Waiting[] = []
  let hasEnded = false
  const end = () => {
    hasEnded = true
    for (const { resolve } of waiting.splice(0)) resolve(undefined)
    return worker.terminate()
  }
  stop.addEventListener('abort', () => void end(), { once: true })
  // Our own thread's word is not checked again: that alone would hold everybody up for a while.
  worker.on('message', (answer: ThreadAnswer) => waiting.shift()?.resolve(answer))
  worker.on('error', (bug) => {
    hasEnded = true
    for (const { reject } of waiting.splice(0)) reject(bug)
  })
  worker.on('exit', () => void end())
  return {
    ask: (task) =>
      new Promise((resolve, reject) => {
        if (hasEnded || stop.aborted) return resolve(undefined)
        waiting.push({ resolve, reject })
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        worker.postMessage(task)
      }),
    end,
  }
}
