/* oxlint-disable no-await-in-loop -- one file after the other */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { intakeHandlers } from '#backend/intake/intake-handlers'
import { openLibrary } from '#backend/library/open-library'
import { openUploads } from '#backend/uploads'

/**
 * The backend's door in a process of its own: `NODE --expose-gc THIS WORKERS WARM FILE…`. Says in
 * one line of JSON what became of each file and the process's memory (bytes) before and after.
 */
const [workersFolder = '', warm = '', ...files] = process.argv.slice(2)
const shell = { announce: () => {}, shellName: 'browser', isSample: false } as const
const opened = await openLibrary(join(mkdtempSync(join(tmpdir(), 'quwen-door-')), 'library'), shell)
if (!opened.ok) throw new Error(opened.error.kind)
const library = opened.value
const uploads = await openUploads()
const shipped = { version: '0', screenFolder: '', assetsFolder: '', workersFolder }
const { 'intake:read': read } = intakeHandlers({ library: () => library, uploads, shipped })

for (let round = 0; round < 5; round += 1) await bring(warm)
const before = await settled()
const answers: string[] = []
for (const file of files) answers.push(await bring(file))
const after = await settled()
process.stdout.write(
  JSON.stringify({ before, after, peak: process.resourceUsage().maxRSS * 1024, answers }),
)
await library.close()
await uploads.close()

async function bring(file: string): Promise<string> {
  const handle = await uploads.keep(new Blob([new Uint8Array(readFileSync(file))]).stream())
  if (handle === undefined) return 'too large'
  const answer = await read({ kind: 'upload', handle, name: '稿.docx' })
  return answer.ok ? 'read' : answer.error.kind
}

/** What was thrown away is collected first, so that only what is held counts. */
async function settled(): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.()
    await wait(500)
  }
  return process.memoryUsage.rss()
}
