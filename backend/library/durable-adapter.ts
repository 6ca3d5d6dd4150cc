import { dirname, join } from 'node:path'
import type { Adapter } from 'lowdb'
import { seal, sha256, unseal } from './checksummed-json.ts'
import { diskFailure, isDiskFailure, unlessMissing } from './disk-failure.ts'
import type { Disk } from './disk.ts'
import { removeIfPossible, renamePatiently, safeWrite, temporaryName } from './safe-write.ts'

export type DurableFile<T> = {
  readonly disk: Disk
  /** Asked at every write: an article's folder moves when it goes to the waste bin. */
  readonly path: () => string
  readonly parse: (json: unknown) => T
  /** Name of the last good copy, in the same folder. */
  readonly goodCopy: string
  /** The bytes that the caller has read and understood, when there are any. */
  readonly known: Uint8Array | undefined
  /** Bytes that somebody else put in our file's place: kept, because they are about to be replaced. */
  readonly keepForeign: (bytes: Uint8Array) => Promise<void>
  /** Runs when the new bytes are safe and the old file still stands. */
  readonly beforeRename: (data: T) => Promise<void>
}

/**
 * lowdb's way to a file, made durable: lowdb's own never flushes, keeps no earlier copy and cannot
 * tell a damaged file from a good one. Rejects when the disk refuses; the file then stays as it was.
 */
export function durableAdapter<T>(file: DurableFile<T>): Adapter<T> {
  const { disk, path, parse } = file
  const known = new Set(file.known === undefined ? [] : [sha256(file.known)])

  return {
    read: async () => {
      const bytes = await unlessMissing(disk.readFile(path()))
      if (bytes === undefined) return null
      const unsealed = unseal(bytes)
      if (!unsealed.ok) throw diskFailure('EILSEQ', `${path()}: ${unsealed.error}`)
      known.add(sha256(bytes))
      return parse(unsealed.value)
    },
    write: async (data) => {
      const bytes = seal(data)
      await safeWrite(disk, { path: path(), bytes }, async () => {
        await file.beforeRename(data)
        await keepWhatStands(file, known)
        // Known before it is there: if flushing the folder fails, the next try finds its own bytes.
        known.add(sha256(bytes))
      })
      known.clear()
      known.add(sha256(bytes))
    },
  }
}

async function keepWhatStands<T>(file: DurableFile<T>, known: ReadonlySet<string>): Promise<void> {
  const { disk, path, goodCopy } = file
  const standing = await unlessMissing(disk.readFile(path()))
  if (standing === undefined) return
  if (!known.has(sha256(standing))) {
    await file.keepForeign(standing)
    return
  }
  await keepGoodCopy(disk, path(), { copy: join(dirname(path()), goodCopy), bytes: standing })
}

async function keepGoodCopy(
  disk: Disk,
  path: string,
  { copy, bytes }: { readonly copy: string; readonly bytes: Uint8Array },
): Promise<void> {
  const second = temporaryName(copy)
  try {
    await disk.link(path, second)
  } catch (error) {
    if (!isDiskFailure(error)) throw error
    // exFAT and some network shares know no second names: copy instead.
    await safeWrite(disk, { path: copy, bytes })
    return
  }
  try {
    await renamePatiently(disk, second, copy)
  } finally {
    await removeIfPossible(disk, second)
  }
}
