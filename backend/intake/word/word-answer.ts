import { z } from 'zod'
import type { WordDocument } from '#core/intake/word/word-document'

/** Checking every word of it again would cost as much as reading it. */
const Outline = z.object({
  blocks: z.array(z.unknown()),
  comments: z.array(z.unknown()),
  notes: z.array(z.unknown()),
  properties: z.instanceof(Map),
  losses: z.array(z.unknown()),
})

function looksLikeOne(value: unknown): boolean {
  return Outline.safeParse(value).success
}

/** What the thread says of a Word file. The document is of our own making and crosses as it is. */
export const WordAnswer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('read'),
    document: z.custom<WordDocument>(looksLikeOne),
    pictures: z.map(z.string(), z.instanceof(Uint8Array)),
  }),
  z.object({ kind: z.literal('damaged') }),
  z.object({ kind: z.literal('hostile'), limit: z.string() }),
])
export type WordAnswer = z.infer<typeof WordAnswer>
