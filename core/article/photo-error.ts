import { z } from 'zod'

export const PhotoError = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('too-large'), bytes: z.number(), limit: z.number() }),
  /** HEIC, RAW, TIFF …: a picture, but not one that a page can show. */
  z.object({ kind: z.literal('unsupported'), format: z.string() }),
  z.object({ kind: z.literal('not-a-picture') }),
])
export type PhotoError = z.infer<typeof PhotoError>
