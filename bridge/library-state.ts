import { z } from 'zod'
import { LibraryError } from '#core/article/library-error'

/** The open library as the screen shows it. */
export const LibraryState = z
  .object({
    path: z.string(),
    name: z.string(),
    /** `read-only` carries who holds it; everything else about it works. */
    access: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('owner') }),
      z.object({ kind: z.literal('read-only'), reason: LibraryError }),
    ]),
    /** Where the folder seems to lie, for a warning. */
    place: z.enum(['local', 'cloud-synced', 'network']),
    isSample: z.boolean(),
    /** Files that could not be read, since opening: where each was set aside. */
    setAside: z.array(z.string()).readonly(),
  })
  .readonly()
export type LibraryState = z.infer<typeof LibraryState>
