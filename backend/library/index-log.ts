import type { Disk } from './disk.ts'
import type { IndexEntry } from './index-entry.ts'
import { logLine } from './index-log-line.ts'
import { writeAll } from './safe-write.ts'

/** The open log. After a failure it must not be continued: what it holds past the end is unknown. */
export type IndexLog = {
  /** Resolves when the lines are on the disk. */
  readonly append: (entries: readonly IndexEntry[]) => Promise<void>
  /** Bytes. */
  readonly size: () => number
  readonly close: () => Promise<void>
}

export async function openIndexLog(disk: Disk, path: string, bytes: number): Promise<IndexLog> {
  const file = await disk.openFile(path, 'r+', 0o600)
  const end = { at: bytes }

  return {
    append: async (entries) => {
      const lines = Buffer.concat(entries.map(logLine))
      await writeAll(file, lines, end.at)
      await file.sync()
      end.at += lines.length
    },
    size: () => end.at,
    close: () => file.close(),
  }
}
