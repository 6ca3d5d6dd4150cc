import { z } from 'zod'
import type { WordDocument } from '#core/intake/word/word-document'

/** What the thread says of a Word file. The document is of our own making and crosses as it is. */
export const WordAnswer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('read'),
    document: z.custom<WordDocument>((value) => typeof value === 'object' && value !== null),
    pictures: z.map(z.string(), z.instanceof(Uint8Array)),
  }),
  z.object({ kind: z.literal('damaged') }),
  z.object({ kind: z.literal('hostile'), limit: z.string() }),
])
export type WordAnswer = z.infer<typeof WordAnswer>
