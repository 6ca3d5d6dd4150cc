import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { DamagedWord, HostileWord } from '#core/intake/word/read/limits'
import { readWord } from './read-word.ts'
import type { WordAnswer } from './word-answer.ts'

const Work = z.object({ bytes: z.instanceof(Uint8Array) })

const said = answer(Work.parse(workerData).bytes)
parentPort?.postMessage(said, picturesOf(said))

function answer(bytes: Uint8Array): WordAnswer {
  try {
    return { kind: 'read', ...readWord(bytes) }
  } catch (error) {
    if (error instanceof HostileWord) return { kind: 'hostile', limit: error.limit }
    if (error instanceof DamagedWord) return { kind: 'damaged' }
    throw error
  }
}

/** Pictures change hands and are not there twice. */
function picturesOf(read: WordAnswer): ArrayBuffer[] {
  if (read.kind !== 'read') return []
  return Array.from(read.pictures.values()).flatMap(({ buffer }) =>
    buffer instanceof ArrayBuffer ? [buffer] : [],
  )
}
