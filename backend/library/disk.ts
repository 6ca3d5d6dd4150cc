import { dirname } from 'node:path'
import {
  link,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { unlessMissing } from './disk-failure.ts'

/** Everything the library asks of a file system. Tests put a failing or a counting one in its place. */
export type Disk = {
  readonly readFile: (path: string) => Promise<Uint8Array>
  /** `wx` refuses a name that exists, `r+` changes a file in place. */
  readonly openFile: (path: string, flags: 'wx' | 'r+', mode: number) => Promise<DiskFile>
  /** Replaces a note in place. Not safe against anything: never for what an editor wrote. */
  readonly scribble: (path: string, bytes: Uint8Array) => Promise<void>
  readonly rename: (from: string, to: string) => Promise<void>
  /** A second name for the same bytes. Not every file system knows that. */
  readonly link: (path: string, second: string) => Promise<void>
  readonly remove: (path: string) => Promise<void>
  readonly makeFolder: (path: string) => Promise<void>
  readonly list: (path: string) => Promise<readonly Entry[]>
  readonly look: (path: string) => Promise<Look>
  readonly realPath: (path: string) => Promise<string>
  /** Makes new names in a folder outlive a power cut. Windows does so by itself and knows no such call. */
  readonly syncFolder: (path: string) => Promise<void>
}

export type Entry = { readonly name: string; readonly isFolder: boolean }
export type Look = {
  readonly isFolder: boolean
  readonly size: number
  readonly mode: number
  readonly modifiedAt: Date
}

export type DiskFile = {
  /** Puts bytes at a place in the file; answers how many were taken, for a full disk may take a part. */
  readonly write: (bytes: Uint8Array, at: number) => Promise<number>
  readonly sync: () => Promise<void>
  readonly size: () => Promise<number>
  readonly close: () => Promise<void>
}

/** Articles are drafts: nobody but the editor's own account needs to read them. */
const FOLDER_MODE = 0o700

export const nodeDisk: Disk = {
  readFile: (path) => readFile(path),
  openFile: async (path, flags, mode) => {
    const handle = await open(path, flags, mode)
    return {
      write: async (bytes, at) => {
        const { bytesWritten } = await handle.write(bytes, 0, bytes.length, at)
        return bytesWritten
      },
      sync: () => handle.sync(),
      size: async () => (await handle.stat()).size,
      close: () => handle.close(),
    }
  },
  scribble: (path, bytes) => writeFile(path, bytes, { mode: 0o600 }),
  rename,
  link,
  remove: (path) => rm(path, { recursive: true, force: true }),
  makeFolder,
  list: async (path) => {
    const entries = await readdir(path, { withFileTypes: true })
    return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
  },
  look: async (path) => {
    const found = await stat(path)
    const { size, mtime } = found
    return { isFolder: found.isDirectory(), size, mode: found.mode & 0o777, modifiedAt: mtime }
  },
  realPath: (path) => realpath(path),
  syncFolder: async (path) => {
    if (process.platform === 'win32') return
    const handle = await open(path, 'r')
    await handle.sync().finally(() => handle.close())
  },
}

/**
 * With the folders above it. Node's own `recursive` tries for ever where the parent is there and
 * still takes no folder, as below /proc or in a share that is going away.
 */
async function makeFolder(path: string): Promise<void> {
  const found = await unlessMissing(stat(path))
  if (found?.isDirectory() === true) return
  if (found === undefined && dirname(path) !== path) await makeFolder(dirname(path))
  await attemptToMake(path)
}

/** Somebody else may be a moment earlier. */
async function attemptToMake(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: FOLDER_MODE })
  } catch (error) {
    const found = await unlessMissing(stat(path))
    if (found?.isDirectory() !== true) throw error
  }
}
