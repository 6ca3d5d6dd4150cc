import { z } from 'zod'

const Name = z.string().max(40)
export const ThreadId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/u)

/** One thing somebody said. */
export const CommentEntry = z
  .object({
    id: z.string().min(1).max(64),
    by: Name,
    at: z.iso.datetime(),
    /** Plain text; `@name` addresses somebody. */
    text: z.string().min(1).max(4000),
  })
  .readonly()
export type CommentEntry = z.infer<typeof CommentEntry>

/**
 * A conversation about a place in the text. The place is the mark `comment` with this id in the
 * document, so it follows the text; a thread whose mark is gone is an orphan and is kept.
 */
export const CommentThread = z
  .object({
    id: ThreadId,
    /** The words it was about when it was begun. */
    quoted: z.string().max(400),
    entries: z.array(CommentEntry).min(1).max(500).readonly(),
    resolved: z.object({ by: Name, at: z.iso.datetime() }).readonly().nullable(),
  })
  .readonly()
export type CommentThread = z.infer<typeof CommentThread>

/** What can be done to an article's comments; each names all it needs, so it can be done anywhere. */
export const CommentAct = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), thread: CommentThread }),
  z.object({ kind: z.literal('reply'), thread: ThreadId, entry: CommentEntry }),
  z.object({
    kind: z.literal('edit'),
    thread: ThreadId,
    entry: z.string(),
    text: z.string().min(1).max(4000),
  }),
  /** An answer alone; what a thread was begun with goes only with the whole of it. */
  z.object({ kind: z.literal('remove-reply'), thread: ThreadId, entry: z.string() }),
  /** An answer that was taken away, behind the entry it stood behind. */
  z.object({
    kind: z.literal('put-back-reply'),
    thread: ThreadId,
    entry: CommentEntry,
    behind: z.string(),
  }),
  z.object({ kind: z.literal('resolve'), thread: ThreadId, by: Name, at: z.iso.datetime() }),
  z.object({ kind: z.literal('reopen'), thread: ThreadId }),
  /** The whole thread; taken back by opening it again. */
  z.object({ kind: z.literal('remove'), thread: ThreadId }),
])
export type CommentAct = z.infer<typeof CommentAct>
