import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import type { SheetAnswer } from './sheet-answer.ts'
import { readFirstSheet } from './read-first-sheet.ts'

const Work = z.object({ bytes: z.instanceof(Uint8Array) })

const answer: SheetAnswer = { rows: await readFirstSheet(Work.parse(workerData).bytes) }
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(answer)
