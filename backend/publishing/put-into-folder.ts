import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import type { ExportedFile } from './exported-file.ts'

/** Writes files into a folder and replaces none: what is there already keeps its name. */
export async function putIntoFolder(folder: string, files: readonly ExportedFile[]): Promise<void> {
  // oxlint-disable no-await-in-loop -- one after the other: a full disk stops at the first
  for (const { name, bytes } of files) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    // What lies in a folder of its own is named after its content: once is enough.
    if (name.includes('/')) await isWritten(path, bytes)
    else await putNew(path, bytes)
  }
  // oxlint-enable no-await-in-loop
}

async function putNew(path: string, bytes: Uint8Array): Promise<void> {
  const extension = extname(path)
  const stem = path.slice(0, path.length - extension.length)
  let number = 1
  // oxlint-disable-next-line no-await-in-loop -- the next number only when this one is taken
  while (!(await isWritten(number === 1 ? path : `${stem} (${number})${extension}`, bytes))) {
    number += 1
  }
}

async function isWritten(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await writeFile(path, bytes, { flag: 'wx', flush: true })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}
