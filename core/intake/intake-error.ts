import { z } from 'zod'

/** Why a file cannot be taken in. Each kind has one helpful sentence in the catalogue. */
export const IntakeError = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-found'), path: z.string() }),
  z.object({ kind: z.literal('too-large'), bytes: z.number(), limit: z.number() }),
  z.object({ kind: z.literal('empty') }),
  z.object({
    kind: z.literal('unsupported'),
    /** What the bytes are, whatever the name says. */
    format: z.enum(['doc', 'wps', 'pdf', 'picture', 'zip', 'xlsx', 'pptx', 'rtf', 'odt', 'other']),
  }),
  /** The bytes fit none of UTF-8, UTF-16 and GB18030. */
  z.object({ kind: z.literal('unknown-encoding') }),
  z.object({ kind: z.literal('not-a-word-file') }),
  z.object({ kind: z.literal('damaged-word-file') }),
  /** A Word file that breaks a limit of word.md: a bomb or nonsense. */
  z.object({ kind: z.literal('hostile-word-file'), limit: z.string() }),
])
export type IntakeError = z.infer<typeof IntakeError>
