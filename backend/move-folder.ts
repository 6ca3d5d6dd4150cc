import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { cp, mkdir, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { LibraryError } from '#core/article/library-error'
import { fail, ok, type Result } from '#core/shared/result'
import { fileError } from './file-error.ts'

/**
 * Copies a library that nobody has open into an empty or new folder and compares every byte. The
 * old folder stays as it was: it is the editor's to delete, once they have seen the new one.
 */
export async function moveFolder(from: string, to: string): Promise<Result<string, LibraryError>> {
  if (!relative(from, to).startsWith('..')) return fail({ kind: 'not-empty', path: to })
  try {
    await mkdir(to, { recursive: true })
    if ((await readdir(to)).length > 0) return fail({ kind: 'not-empty', path: to })

    await cp(from, to, { recursive: true, filter: (path) => path !== join(from, 'lock') })
    const different = await firstDifference(from, to)
    return different === undefined ? ok(to) : fail({ kind: 'io', path: different, code: 'COPY' })
  } catch (error) {
    return fail(fileError(error, to))
  }
}

async function firstDifference(from: string, to: string): Promise<string | undefined> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'lock')
  for (const { parentPath, name } of files) {
    const way = relative(from, join(parentPath, name))
    // One pair at a time: a system allows only so many open files.
    // oxlint-disable-next-line no-await-in-loop
    const [original, copy] = await Promise.all([hashOf(join(from, way)), hashOf(join(to, way))])
    if (original !== copy) return join(to, way)
  }
  return undefined
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
