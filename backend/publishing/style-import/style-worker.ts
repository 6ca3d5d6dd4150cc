import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { importStyle } from '#core/house-style/import/import-style'
import { DamagedWord, HostileWord } from '#core/intake/word/read/limits'
import { lookOfFile } from './look-of-file.ts'
import type { StyleAnswer } from './style-answer.ts'

const Work = z.object({ bytes: z.instanceof(Uint8Array), name: z.string() })

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(answer(Work.parse(workerData)))

function answer({ bytes, name }: z.infer<typeof Work>): StyleAnswer {
  try {
    const imported = importStyle(lookOfFile(bytes))
    const style = { ...imported.style, name: name.trim().slice(0, 40) }
    return { kind: 'read', imported: { ...imported, style } }
  } catch (error) {
    if (error instanceof HostileWord) return { kind: 'hostile', limit: error.limit }
    if (error instanceof DamagedWord) return { kind: 'damaged' }
    throw error
  }
}
