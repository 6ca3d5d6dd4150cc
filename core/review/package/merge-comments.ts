import type { CommentEntry, CommentThread } from '#core/review/comments'
import type { Three } from './merge/merging.ts'

export type MergedComments = {
  readonly comments: readonly CommentThread[]
  /** Threads of theirs that are new here, and how many of their entries. */
  readonly newThreads: ReadonlySet<string>
  readonly newEntries: number
}

/** Every thread and every entry of both sides. A thread we removed and they left alone stays away. */
export function mergeComments({
  base,
  ours,
  theirs,
}: Three<readonly CommentThread[]>): MergedComments {
  const known = byId(base)
  const here = byId(ours)
  const from = byId(theirs)
  const merged = ours.map((thread) => {
    const their = from.get(thread.id)
    return their === undefined ? thread : mergeThread(known.get(thread.id), thread, their)
  })
  const added = theirs.filter(({ id, entries }) => {
    const before = known.get(id)
    return !here.has(id) && (before === undefined || entries.length > before.entries.length)
  })
  return {
    comments: [...merged, ...added],
    newThreads: new Set(added.map(({ id }) => id)),
    newEntries: entriesIn(merged) - entriesIn(ours) + entriesIn(added),
  }
}

function entriesIn(threads: readonly CommentThread[]): number {
  return threads.reduce((sum, { entries }) => sum + entries.length, 0)
}

function mergeThread(
  base: CommentThread | undefined,
  ours: CommentThread,
  theirs: CommentThread,
): CommentThread {
  const known = byId(base?.entries ?? [])
  const from = byId(theirs.entries)
  const here = byId(ours.entries)
  const kept = ours.entries.flatMap((entry): CommentEntry[] => {
    const their = from.get(entry.id)
    const before = known.get(entry.id)
    if (their === undefined || their.text === entry.text || their.text === before?.text)
      return [entry]
    return entry.text === before?.text ? [their] : [entry, besides(their, here)]
  })
  const added = theirs.entries.filter(({ id }) => !here.has(id) && !known.has(id))
  const isDecidedHere = JSON.stringify(ours.resolved) !== JSON.stringify(base?.resolved ?? null)
  return {
    ...ours,
    entries: distinct([...kept, ...added]).toSorted((a, b) =>
      a.at < b.at ? -1 : Number(a.at > b.at),
    ),
    resolved: isDecidedHere ? ours.resolved : theirs.resolved,
  }
}

/** Both reworded the same entry: theirs stands beside ours. */
function besides(entry: CommentEntry, here: ReadonlyMap<string, CommentEntry>): CommentEntry {
  const id = `${entry.id.slice(0, 60)}-2`
  return { ...(here.get(id) ?? entry), id }
}

function distinct(entries: readonly CommentEntry[]): readonly CommentEntry[] {
  return [...byId(entries).values()]
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}
