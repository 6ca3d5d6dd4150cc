import { randomUUID } from 'node:crypto'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { diskFailure, isDiskFailure, unlessMissing } from './disk-failure.ts'
import type { Disk, DiskFile } from './disk.ts'

/** Unfinished files end so; whatever carries it belongs to nobody after a crash. */
export const TEMPORARY = '.tmp'

/**
 * Puts bytes in place of a file so that a crash or a power cut leaves the old file or the new one,
 * never half of one. Resolves only when the bytes and their name are on the disk; rejects with the
 * file untouched. `beforeRename` runs when the new bytes are safe and the old file still stands.
 */
export async function safeWrite(
  disk: Disk,
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
  beforeRename: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  // A library kept behind a symbolic link stays behind it.
  const target = (await unlessMissing(disk.realPath(path))) ?? path
  const mode = (await unlessMissing(disk.look(target)))?.mode ?? PRIVATE
  const temporary = temporaryName(target)
  try {
    await writeNew(disk, temporary, { bytes, mode })
    await beforeRename()
    await renamePatiently(disk, temporary, target)
  } catch (error) {
    await removeIfPossible(disk, temporary)
    throw error
  }
  await disk.syncFolder(dirname(target))
}

export function temporaryName(path: string): string {
  return `${path}.${randomUUID()}${TEMPORARY}`
}

/** Writes a file that does not exist yet, and comes back when every byte of it is on the disk. */
export async function writeNew(
  disk: Disk,
  path: string,
  { bytes, mode = PRIVATE }: { readonly bytes: Uint8Array; readonly mode?: number },
): Promise<void> {
  const file = await disk.openFile(path, 'wx', mode)
  try {
    await writeAll(file, bytes)
    await file.sync()
    // A full disk can take a part and say nothing: only the size tells.
    const size = await file.size()
    if (size !== bytes.length) throw diskFailure('EIO', `${size} of ${bytes.length} bytes written`)
  } finally {
    await file.close()
  }
}

export async function writeAll(file: DiskFile, bytes: Uint8Array, at = 0): Promise<void> {
  if (bytes.length === 0) return
  const written = await file.write(bytes, at)
  if (written <= 0) throw diskFailure('EIO', 'the disk takes no more bytes')
  await writeAll(file, bytes.subarray(written), at + written)
}

/** On Windows a virus scanner or a sync client may hold the file for a moment. */
export async function renamePatiently(disk: Disk, from: string, to: string): Promise<void> {
  const waits = process.platform === 'win32' ? [20, 60, 150, 400, 1_000] : []
  await renameTrying(disk, { from, to }, waits)
}

async function renameTrying(
  disk: Disk,
  { from, to }: { readonly from: string; readonly to: string },
  [wait, ...waits]: readonly number[],
): Promise<void> {
  try {
    await disk.rename(from, to)
  } catch (error) {
    if (wait === undefined || !isDiskFailure(error) || !PASSING.has(error.code)) throw error
    await pause(wait)
    await renameTrying(disk, { from, to }, waits)
  }
}

/** Cleaning up after a failure must not hide the failure; what stays is swept at the next opening. */
export async function removeIfPossible(disk: Disk, path: string): Promise<void> {
  try {
    await disk.remove(path)
  } catch (error) {
    if (!isDiskFailure(error)) throw error
  }
}

const PRIVATE = 0o600
const PASSING: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES'])
