import { mkdir } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { attempt } from '../library/disk-failure.ts'
import type { FailedArticle } from './export-articles.ts'
import type { LeavingFile } from './exported-file.ts'
import { putNewFile } from './put-file.ts'

/**
 * Writes files into a folder and replaces none: what is there already keeps its name. Answers the
 * articles of those that the disk refused, each once.
 */
export async function putIntoFolder(
  folder: string,
  files: readonly LeavingFile[],
): Promise<readonly FailedArticle[]> {
  const failures = new Map<string, FailedArticle>()
  // oxlint-disable no-await-in-loop -- one after the other: a full disk may still take a smaller one
  for (const { name, bytes, articles } of files) {
    const put = await attempt(folder, () => putBeside(join(folder, name), name, bytes))
    if (put.ok) continue
    for (const id of articles) failures.set(id, { id, failure: put.error })
  }
  // oxlint-enable no-await-in-loop
  return [...failures.values()]
}

async function putBeside(path: string, name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  // What lies in a folder of its own is named after its content: once is enough.
  if (name.includes('/')) await putNewFile(path, bytes)
  else await putNumbered(path, bytes)
}

async function putNumbered(path: string, bytes: Uint8Array): Promise<void> {
  const extension = extname(path)
  const stem = path.slice(0, path.length - extension.length)
  let number = 1
  // oxlint-disable-next-line no-await-in-loop -- the next number only when this one is taken
  while (!(await putNewFile(number === 1 ? path : `${stem} (${number})${extension}`, bytes))) {
    number += 1
  }
}
