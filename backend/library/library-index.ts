import type { ArticleId } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import { seal } from './checksummed-json.ts'
import type { Clock } from './clock.ts'
import { diskFailure, isDiskFailure } from './disk-failure.ts'
import type { Disk } from './disk.ts'
import { INDEX_FORMAT, type IndexEntry, type IndexSnapshot } from './index-entry.ts'
import { logLine } from './index-log-line.ts'
import { openIndexLog, type IndexLog } from './index-log.ts'
import type { LibraryPaths } from './library-paths.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { IndexReading } from './read-index.ts'
import { safeWrite } from './safe-write.ts'

/**
 * The list of all articles: in memory, with a snapshot and a log on disk. A change is announced in
 * the log before an article's file is touched and confirmed with the next announcement, so one save
 * costs one short line, however large the library is.
 */
export type LibraryIndex = {
  readonly rows: () => readonly ArticleRow[]
  readonly row: (id: ArticleId) => ArticleRow | undefined
  /** Resolves to the intent's number when it is on the disk. */
  readonly intend: (rows: readonly ArticleRow[]) => Promise<number>
  readonly done: (intent: number, rows: readonly ArticleRow[]) => void
  /** What a look at the articles themselves has shown. */
  readonly correct: (rows: readonly ArticleRow[], gone: readonly ArticleId[]) => void
  /** Writes the snapshot when the log holds anything, and ends. */
  readonly close: () => Promise<void>
}

type Place = { readonly disk: Disk; readonly paths: LibraryPaths; readonly clock: Clock }

export function libraryIndex(place: Place, reading: IndexReading): LibraryIndex {
  const { rows } = reading
  const open = new Map<number, readonly ArticleRow[]>()
  const inTurn = oneAtATime()
  let generation = reading.generation
  let intents = reading.log?.nextIntent ?? 1
  let log: IndexLog | undefined
  let continuation = reading.log
  let unconfirmed: IndexEntry[] = []
  let snapshotBytes = 0
  let changed = reading.log === undefined
  let closed = false
  let callOff: (() => void) | undefined

  const append = async (entry: IndexEntry) => {
    // The lock may be somebody else's by now.
    if (closed) throw diskFailure('CLOSED', 'the library is closed')
    const running = (log ??= await continued()) ?? (await restarted())
    const confirming = [...unconfirmed]
    try {
      await running.append([...confirming, entry])
      unconfirmed = unconfirmed.slice(confirming.length)
    } catch (error) {
      log = undefined
      await running.close().catch(unlessBug)
      throw error
    }
  }

  const continued = async () => {
    if (continuation === undefined) return undefined
    const { wholeBytes } = continuation
    continuation = undefined
    return openIndexLog(place.disk, place.paths.indexLog, wholeBytes)
  }

  /** Snapshot first, then a fresh log: a crash between the two is told by their generations. */
  const restarted = async () => {
    await log?.close().catch(unlessBug)
    log = undefined
    continuation = undefined
    generation += 1
    const confirmed = unconfirmed.length
    // Both of one moment: a save that ends while they are written is confirmed in the new log.
    const snapshot = seal(snapshotOf(generation, rows))
    const lines = Buffer.concat([{ generation }, ...openIntents(open)].map(logLine))
    snapshotBytes = snapshot.length
    await safeWrite(place.disk, { path: place.paths.index, bytes: snapshot })
    await safeWrite(place.disk, { path: place.paths.indexLog, bytes: lines })
    unconfirmed = unconfirmed.slice(confirmed)
    log = await openIndexLog(place.disk, place.paths.indexLog, lines.length)
    return log
  }

  const restartWhenLong = () => {
    const long = (log?.size() ?? 0) > Math.max(LONG_LOG, snapshotBytes)
    if (!long || callOff !== undefined) return
    callOff = place.clock.after(IDLE, () => {
      callOff = undefined
      void inTurn('log', restarted).catch(unlessBug)
    })
  }

  return {
    rows: () => [...rows.values()],
    row: (id) => rows.get(id),
    intend: (intended) =>
      inTurn('log', async () => {
        const intent = intents
        intents += 1
        changed = true
        await append({ intent, rows: [...intended] })
        forgetTriesOf(open, intended)
        open.set(intent, intended)
        return intent
      }),
    done: (intent, settled) => {
      open.delete(intent)
      for (const row of settled) rows.set(row.id, row)
      unconfirmed.push({ done: [intent] })
      restartWhenLong()
    },
    correct: (found, gone) => {
      const intent = intents
      intents += 1
      changed = true
      for (const row of found) rows.set(row.id, row)
      for (const id of gone) rows.delete(id)
      if (found.length > 0) unconfirmed.push({ intent, rows: [...found] }, { done: [intent] })
      if (gone.length > 0) unconfirmed.push({ gone: [...gone] })
    },
    close: () =>
      inTurn('log', async () => {
        callOff?.()
        closed = true
        if (changed) await restarted().catch(unlessBug)
        await log?.close().catch(unlessBug)
        log = undefined
      }),
  }
}

function snapshotOf(generation: number, rows: ReadonlyMap<ArticleId, ArticleRow>): IndexSnapshot {
  return { format: INDEX_FORMAT, generation, rows: [...rows.values()] }
}

/** Saves that are going on right now stay announced in the new log. */
function openIntents(open: ReadonlyMap<number, readonly ArticleRow[]>): IndexEntry[] {
  return Array.from(open, ([intent, rows]) => ({ intent, rows: [...rows] }))
}

/** An article's newest announcement stands for earlier ones whose writing failed. */
function forgetTriesOf(
  open: Map<number, readonly ArticleRow[]>,
  rows: readonly ArticleRow[],
): void {
  const ids = new Set(rows.map(({ id }) => id))
  for (const [intent, tried] of open) {
    if (tried.every(({ id }) => ids.has(id))) open.delete(intent)
  }
}

/** The index is a cache: failing to write it costs time at the next opening, never text. */
function unlessBug(error: unknown): void {
  if (!isDiskFailure(error)) throw error
}

/** Bytes of log that are read quickly at opening. */
const LONG_LOG = 1_000_000
/** Milliseconds. */
const IDLE = 3_000
