import { z } from 'zod'
import { ImportedStyle } from '#core/house-style/import/imported-style'

/** What the thread says of the styles of a Word file. */
export const StyleAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read'), imported: ImportedStyle }),
  z.object({ kind: z.literal('damaged') }),
  z.object({ kind: z.literal('hostile'), limit: z.string() }),
])
export type StyleAnswer = z.infer<typeof StyleAnswer>
