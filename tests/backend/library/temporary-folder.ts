import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'

/** A real folder for one test, gone after it. */
export async function temporaryFolder(parent = tmpdir()): Promise<string> {
  const folder = await mkdtemp(join(parent, 'quwen-library-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A real folder for all tests of a file. */
export async function folderForAll(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'quwen-library-'))
  afterAll(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Memory, where there is such a folder: for tests that make hundreds of libraries. */
export const QUICK = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
