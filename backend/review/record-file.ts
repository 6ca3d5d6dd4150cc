import { dirname, join } from 'node:path'
import type { ArticleId } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import type { RecordEntry } from '#core/review/record'
import { ok, type Result } from '#core/shared/result'
import { attempt, diskFailure, unlessMissing } from '../library/disk-failure.ts'
import type { Disk } from '../library/disk.ts'
import type { LibraryFolder } from '../library/library-folder.ts'
import { AUDIT_FILE } from '../library/library-paths.ts'
import { articleFolder } from '../library/article-folder.ts'
import { safeWrite, writeAll, writeNew } from '../library/safe-write.ts'
import { fingerprintOf, NO_LINE, readRecordLines, recordLine } from './record-lines.ts'
import type { RecordReading } from './record-lines.ts'

/** A record and its bytes as they stand on disk; an article that was never submitted has none. */
export type StandingRecord = RecordReading & { readonly bytes: Uint8Array | undefined }

/** What is new about an entry; its number and what it follows are the record's business. */
export type NewEntry = Omit<RecordEntry, 'number' | 'previous'>

export async function recordIn(disk: Disk, folder: string): Promise<StandingRecord> {
  const bytes = await unlessMissing(disk.readFile(join(folder, AUDIT_FILE)))
  return { ...readRecordLines(bytes ?? new Uint8Array()), bytes }
}

/** For work that has the article to itself: a line that is being written looks like a torn one. */
export function recordOf(
  library: LibraryFolder,
  id: ArticleId,
): Promise<Result<StandingRecord, LibraryError>> {
  const path = recordPath(library, id)
  return attempt(path, () => recordIn(library.disk, dirname(path)))
}

export function nextEntry({ entries, chain }: RecordReading, entry: NewEntry): RecordEntry {
  const fingerprint = chain.kind === 'whole' ? chain.fingerprint : ''
  const previous = fingerprint === '' ? NO_LINE : fingerprint
  return { number: entries.length + 1, ...entry, previous }
}

/**
 * Writes one line behind the others; when it comes back the line is on the disk. What a crash left
 * of a line is set aside before it gives way. Never for a broken record.
 */
export async function appendEntry(
  library: LibraryFolder,
  id: ArticleId,
  { record, entry }: { readonly record: StandingRecord; readonly entry: RecordEntry },
): Promise<Result<RecordReading, LibraryError>> {
  const { disk, setAside } = library
  const { bytes, whole } = record
  const path = recordPath(library, id)
  const line = recordLine(entry)
  const written = await attempt(path, async () => {
    if (bytes !== undefined && bytes.length > whole.length) {
      await setAside.keep(`${id}-${AUDIT_FILE}`, bytes)
      await safeWrite(disk, { path, bytes: whole })
    }
    if (bytes === undefined) await begin(disk, path, line)
    else await append(disk, { path, line, at: whole.length })
  })
  if (!written.ok) return written
  return ok({
    entries: [...record.entries, entry],
    chain: { kind: 'whole', fingerprint: fingerprintOf(line) },
    whole: Buffer.concat([whole, line]),
  })
}

async function begin(disk: Disk, path: string, line: Uint8Array): Promise<void> {
  await writeNew(disk, path, { bytes: line })
  await disk.syncFolder(dirname(path))
}

async function append(
  disk: Disk,
  { path, line, at }: { readonly path: string; readonly line: Uint8Array; readonly at: number },
): Promise<void> {
  const file = await disk.openFile(path, 'r+', PRIVATE)
  try {
    await writeAll(file, line, at)
    await file.sync()
    const size = await file.size()
    // A full disk can take a part and say nothing: only the size tells.
    if (size !== at + line.length) throw diskFailure('EIO', `${size} bytes in ${path}`)
  } finally {
    await file.close()
  }
}

function recordPath(library: LibraryFolder, id: ArticleId): string {
  return join(articleFolder(library, id), AUDIT_FILE)
}

const PRIVATE = 0o600
