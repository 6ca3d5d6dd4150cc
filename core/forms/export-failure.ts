import { z } from 'zod'
import { LibraryError } from '#core/article/library-error'

/** Why an article did not leave. Wording lives in the message catalogue. */
export const ExportFailure = z.union([
  LibraryError,
  z.discriminatedUnion('kind', [
    /** It could not be written in this form; `reason` is the program's own word for it. */
    z.object({ kind: z.literal('unwritten'), reason: z.string() }),
    /** Writing it took longer than anything reasonable does. */
    z.object({ kind: z.literal('too-long'), seconds: z.number() }),
    /** LibreOffice is not on this machine, and PDF is made with it. */
    z.object({ kind: z.literal('no-office') }),
    /** LibreOffice did not make a PDF of it. */
    z.object({ kind: z.literal('no-pdf') }),
  ]),
])
export type ExportFailure = z.infer<typeof ExportFailure>
