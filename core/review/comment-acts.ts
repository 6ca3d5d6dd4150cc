import { assertNever } from '#core/shared/assert'
import type { CommentAct, CommentThread } from './comments.ts'

type Threads = readonly CommentThread[]

/** More would not be accepted by the shape of an article. */
const MOST_THREADS = 5000
const MOST_ENTRIES = 500

/**
 * The threads after an act. An act that is done already, or whose thread or entry is gone, changes
 * nothing and gives the same list back: whoever needs to know looks for what was to come of it.
 */
export function withAct(threads: Threads, act: CommentAct): Threads {
  switch (act.kind) {
    case 'open':
      return opened(threads, act.thread)
    case 'reply':
      return changed(threads, act.thread, (thread) => replied(thread, act.entry))
    case 'edit':
      return changed(threads, act.thread, (thread) => edited(thread, act))
    case 'remove-reply':
      return changed(threads, act.thread, (thread) => withoutReply(thread, act.entry))
    case 'put-back-reply':
      return changed(threads, act.thread, (thread) => withReplyBack(thread, act))
    case 'resolve':
      return changed(threads, act.thread, (thread) =>
        thread.resolved === null ? { ...thread, resolved: { by: act.by, at: act.at } } : thread,
      )
    case 'reopen':
      return changed(threads, act.thread, (thread) =>
        thread.resolved === null ? thread : { ...thread, resolved: null },
      )
    case 'remove':
      return without(threads, act.thread)
    default:
      return assertNever(act)
  }
}

/** Threads that wait for somebody. */
export function openThreads(threads: Threads): Threads {
  return threads.filter(({ resolved }) => resolved === null)
}

function opened(threads: Threads, thread: CommentThread): Threads {
  const isThere = threads.some(({ id }) => id === thread.id)
  return isThere || threads.length >= MOST_THREADS ? threads : [...threads, thread]
}

function changed(
  threads: Threads,
  id: string,
  change: (thread: CommentThread) => CommentThread,
): Threads {
  const next = threads.map((thread) => (thread.id === id ? change(thread) : thread))
  return next.some((thread, index) => thread !== threads[index]) ? next : threads
}

/** Whoever answers a settled thread has something to say: it is open again. */
function replied(thread: CommentThread, entry: CommentThread['entries'][number]): CommentThread {
  const { entries } = thread
  const isThere = entries.some(({ id }) => id === entry.id)
  if (isThere || entries.length >= MOST_ENTRIES) return thread
  return { ...thread, entries: [...entries, entry], resolved: null }
}

function edited(
  thread: CommentThread,
  { entry, text }: Extract<CommentAct, { kind: 'edit' }>,
): CommentThread {
  const said = thread.entries.find(({ id }) => id === entry)
  if (said === undefined || said.text === text) return thread
  const entries = thread.entries.map((one) => (one === said ? { ...one, text } : one))
  return { ...thread, entries }
}

function withoutReply(thread: CommentThread, id: string): CommentThread {
  const at = thread.entries.findIndex((entry) => entry.id === id)
  if (at <= 0) return thread
  return { ...thread, entries: thread.entries.toSpliced(at, 1) }
}

/** Where it stood, or last when what it stood behind has gone too. Settled stays settled. */
function withReplyBack(
  thread: CommentThread,
  { entry, behind }: Extract<CommentAct, { kind: 'put-back-reply' }>,
): CommentThread {
  const { entries } = thread
  const isThere = entries.some(({ id }) => id === entry.id)
  if (isThere || entries.length >= MOST_ENTRIES) return thread
  const at = entries.findIndex(({ id }) => id === behind)
  return { ...thread, entries: entries.toSpliced(at < 0 ? entries.length : at + 1, 0, entry) }
}

function without(threads: Threads, id: string): Threads {
  const left = threads.filter((thread) => thread.id !== id)
  return left.length === threads.length ? threads : left
}
