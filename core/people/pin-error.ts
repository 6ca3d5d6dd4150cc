import { z } from 'zod'
import { LibraryError } from '#core/article/library-error'

/** Why somebody could not act under a name. */
export const PinError = z.discriminatedUnion('kind', [
  ...LibraryError.options,
  z.object({ kind: z.literal('unknown-person') }),
  /** `left` more tries before a pause. */
  z.object({ kind: z.literal('wrong-pin'), left: z.int().nonnegative() }),
  z.object({ kind: z.literal('pin-paused'), seconds: z.int().positive() }),
])
export type PinError = z.infer<typeof PinError>
