import { trusted } from '../intake/trusted.ts'
// oxlint-disable-next-line import/default -- the bundler makes it
import workerUrl from './text-worker.ts?worker&url'

export type TextQuestion = {
  readonly number: number
  readonly token: string
  readonly body: string
}

/** `status` 0: nobody answered, and `body` is why. */
export type Reply = { readonly status: number; readonly body: string }

export type TextAnswer = Reply & { readonly number: number }

export type TextLine = {
  /** Rejects when the line broke; it stays so. */
  readonly ask: (token: string, body: string) => Promise<Reply>
  readonly isBroken: () => boolean
}

type Waiting = {
  readonly resolve: (reply: Reply) => void
  readonly reject: (error: Error) => void
}

/** The way of texts to the backend while somebody types. It ends with the page. */
export function openTextLine(): TextLine {
  const worker = new Worker(trusted.createScriptURL(workerUrl), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let asked = 0
  let isBroken = false

  worker.addEventListener('message', ({ data }: MessageEvent<TextAnswer>) => {
    waiting.get(data.number)?.resolve(data)
    waiting.delete(data.number)
  })
  worker.addEventListener('error', ({ message }) => {
    isBroken = true
    for (const { reject } of waiting.values()) reject(new Error(`The text line broke: ${message}`))
    waiting.clear()
  })

  return {
    isBroken: () => isBroken,
    ask: (token, body) => {
      asked += 1
      const question: TextQuestion = { number: asked, token, body }
      return new Promise((resolve, reject) => {
        waiting.set(question.number, { resolve, reject })
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
        worker.postMessage(question)
      })
    },
  }
}
