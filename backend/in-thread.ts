import { Worker } from 'node:worker_threads'

export type ThreadWork = {
  /** The bundle of a file that ends in `-worker.ts`. */
  readonly file: string
  readonly data: unknown
  readonly milliseconds: number
  /** For the thread's JavaScript heap. */
  readonly megabytes: number
}

/**
 * The first message of a thread that may be fed anything: it has a time and a heap of its own, and
 * whatever it does to itself ends as undefined. Only a bundle that is not there is an error.
 */
export function inThread({ file, data, milliseconds, megabytes }: ThreadWork): Promise<unknown> {
  const worker = new Worker(file, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  return new Promise((resolve, reject) => {
    let answer: unknown
    // Only when it is gone: the next thread then takes over what memory the C library kept for it.
    worker.once('exit', () => {
      clearTimeout(tooLate)
      resolve(answer)
    })
    const tooLate = setTimeout(() => void worker.terminate(), milliseconds)
    worker.once('message', (said) => {
      answer = said
      void worker.terminate()
    })
    // The end of the thread follows by itself.
    worker.once('error', (error) => {
      if (isMissing(error)) reject(error)
    })
  })
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && String(error.code).endsWith('MODULE_NOT_FOUND')
  )
}
