import { z } from 'zod'

/** What the thread says of a Word file. */
export const WordAnswer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('read'),
    text: z.string(),
    pictures: z.array(z.instanceof(Uint8Array).nullable()),
  }),
  z.object({ kind: z.literal('damaged') }),
  z.object({ kind: z.literal('hostile'), limit: z.string() }),
])
export type WordAnswer = z.infer<typeof WordAnswer>
