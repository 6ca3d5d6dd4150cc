import { randomUUID } from 'node:crypto'
import { lstat, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Writes a file that is not there yet; false when one is. What fails leaves none of it behind. */
export async function putNewFile(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await writeFile(path, bytes, { flag: 'wx', flush: true })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    await rm(path, { force: true })
    throw error
  }
}

/** Puts a file in place of what is there; what fails leaves that as it was. */
export async function putFile(path: string, bytes: Uint8Array): Promise<void> {
  // A link keeps where it leads, and a device is no file to be replaced.
  if (await isSomethingElse(path)) return writeFile(path, bytes, { flush: true })
  const unfinished = join(dirname(path), `${randomUUID()}.tmp`)
  try {
    await writeFile(unfinished, bytes, { flag: 'wx', flush: true })
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

async function isSomethingElse(path: string): Promise<boolean> {
  const there = await lstat(path).catch(() => undefined)
  return there !== undefined && !there.isFile()
}
