import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { DamagedWord, HostileWord } from './limits.ts'
import { readWord } from './read-word.ts'
import type { WordAnswer } from './word-answer.ts'

const Work = z.object({ bytes: z.instanceof(Uint8Array) })

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(answer(Work.parse(workerData).bytes))

function answer(bytes: Uint8Array): WordAnswer {
  try {
    const { document, pictures } = readWord(bytes)
    const own = Array.from(pictures, ([part, picture]) => [part, ownBytes(picture)] as const)
    return { kind: 'read', document, pictures: new Map(own) }
  } catch (error) {
    if (error instanceof HostileWord) return { kind: 'hostile', limit: error.limit }
    if (error instanceof DamagedWord) return { kind: 'damaged' }
    throw error
  }
}

/** A copy: what is read out of a larger buffer would take all of it along. */
function ownBytes(bytes: Uint8Array) {
  return new Uint8Array(bytes)
}
