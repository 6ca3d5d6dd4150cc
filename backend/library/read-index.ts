import type { ArticleId } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import { unseal } from './checksummed-json.ts'
import { unlessMissing } from './disk-failure.ts'
import type { Disk } from './disk.ts'
import { IndexSnapshot, type IndexEntry } from './index-entry.ts'
import { readLog, type LogReading } from './index-log-line.ts'
import type { LibraryPaths } from './library-paths.ts'

/** The list as the files tell it. */
export type IndexReading = {
  readonly rows: Map<ArticleId, ArticleRow>
  readonly generation: number
  /** Articles whose last change was announced in the log and not confirmed: only their files know. */
  readonly uncertain: ReadonlySet<ArticleId>
  /** Where the log may be continued; undefined when it must be begun anew. */
  readonly log: { readonly wholeBytes: number; readonly nextIntent: number } | undefined
}

/** Two files, whatever the library's size. Undefined: missing, damaged or of different times. */
export async function readIndex(
  disk: Disk,
  paths: LibraryPaths,
): Promise<IndexReading | undefined> {
  const [snapshotBytes, logBytes] = await Promise.all([
    unlessMissing(disk.readFile(paths.index)),
    unlessMissing(disk.readFile(paths.indexLog)),
  ])
  const snapshot = snapshotBytes === undefined ? undefined : readSnapshot(snapshotBytes)
  const log = logBytes === undefined ? undefined : readLog(logBytes)
  if (snapshot === undefined || log === undefined || !log.ok) return undefined
  return together(snapshot, log.value)
}

function readSnapshot(bytes: Uint8Array): IndexSnapshot | undefined {
  const unsealed = unseal(bytes)
  return unsealed.ok ? IndexSnapshot.safeParse(unsealed.value).data : undefined
}

function together(snapshot: IndexSnapshot, log: LogReading): IndexReading | undefined {
  const [first, ...entries] = log.entries
  if (first === undefined || !('generation' in first)) return undefined

  const rows = new Map(snapshot.rows.map((row) => [row.id, row]))
  const { uncertain, nextIntent } = replay(rows, entries)
  // A snapshot one ahead of its log was written just before a crash: it holds all but what was open.
  if (first.generation === snapshot.generation - 1) {
    const ahead = new Map(snapshot.rows.map((row) => [row.id, row]))
    return { rows: ahead, generation: snapshot.generation, uncertain, log: undefined }
  }
  if (first.generation !== snapshot.generation) return undefined
  const { wholeBytes } = log
  return { rows, generation: snapshot.generation, uncertain, log: { wholeBytes, nextIntent } }
}

function replay(rows: Map<ArticleId, ArticleRow>, entries: readonly IndexEntry[]) {
  const open = new Map<ArticleId, number>()
  const last = { intent: 0 }
  for (const entry of entries) {
    if ('intent' in entry) {
      last.intent = Math.max(last.intent, entry.intent)
      for (const row of entry.rows) {
        rows.set(row.id, row)
        open.set(row.id, entry.intent)
      }
    }
    if ('done' in entry) {
      const done = new Set(entry.done)
      for (const [id, intent] of open) if (done.has(intent)) open.delete(id)
    }
    if ('gone' in entry) {
      for (const id of entry.gone) {
        rows.delete(id)
        open.delete(id)
      }
    }
  }
  return { uncertain: new Set(open.keys()), nextIntent: last.intent + 1 }
}
