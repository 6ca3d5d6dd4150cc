import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inThread } from '#backend/in-thread'
import { temporaryFolder } from '../library/temporary-folder.ts'

async function threadOf(program: string): Promise<string> {
  const file = join(await temporaryFolder(), 'thread.mjs')
  const head = "import { parentPort, workerData } from 'node:worker_threads'\n"
  await writeFile(file, head + program)
  return file
}

const LIMITS = { milliseconds: 2_000, megabytes: 32 }

it('hands back what a thread says', async () => {
  const file = await threadOf('parentPort.postMessage(workerData + 1)')
  expect(await inThread({ file, data: 41, ...LIMITS })).toBe(42)
})

it.each([
  ['runs for ever', 'for (;;) {}'],
  ['throws', 'throw new Error("broken")'],
  ['says nothing', ''],
  ['eats memory', 'const kept = []; for (;;) kept.push({ more: Math.random() })'],
  ['leaves', 'process.exit(3)'],
])('outlives a thread that %s', async (_, program) => {
  const file = await threadOf(program)
  expect(await inThread({ file, data: null, ...LIMITS })).toBeUndefined()
})

it('calls a bundle that is not there a bug', async () => {
  const file = join(await temporaryFolder(), 'missing.mjs')
  await expect(inThread({ file, data: null, ...LIMITS })).rejects.toThrow(/missing\.mjs/u)
})
