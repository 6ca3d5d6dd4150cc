import { z } from 'zod'
import { ArticleId } from './article.ts'

/** Why the library or one file of it cannot be used. Wording lives in the message catalogue. */
export const LibraryError = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-found'), id: ArticleId }),
  /** The file was copied to `setAside` byte for byte; `goodCopy` says whether an earlier state is there. */
  z.object({ kind: z.literal('damaged'), setAside: z.string(), goodCopy: z.boolean() }),
  z.object({ kind: z.literal('newer-format'), path: z.string(), format: z.number() }),
  z.object({ kind: z.literal('not-a-folder'), path: z.string() }),
  z.object({ kind: z.literal('not-empty'), path: z.string() }),
  z.object({ kind: z.literal('unwritable'), path: z.string(), code: z.string() }),
  z.object({ kind: z.literal('disk-full'), path: z.string() }),
  /** Another program owns the library; it is open for reading. */
  z.object({ kind: z.literal('read-only'), holder: z.string() }),
  /** The question started from an older revision; `revision` is the one on the desk. */
  z.object({ kind: z.literal('stale'), revision: z.number() }),
  /** The document the screen sent does not fit the schema. What is stored stays as it was. */
  z.object({ kind: z.literal('invalid-document'), reason: z.string() }),
  /** The text was released (签发); it can be changed again when somebody reopens it. */
  z.object({ kind: z.literal('locked') }),
  z.object({ kind: z.literal('io'), path: z.string(), code: z.string() }),
])
export type LibraryError = z.infer<typeof LibraryError>
