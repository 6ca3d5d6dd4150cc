import { z } from 'zod'

/** Why a table of people or words could not be read. */
export const TableError = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('upload-gone') }),
  z.object({ kind: z.literal('too-large'), bytes: z.number(), limit: z.number() }),
  z.object({ kind: z.literal('not-a-table') }),
  z.object({ kind: z.literal('no-rows') }),
  /** The first row must name at least these columns. */
  z.object({ kind: z.literal('columns-missing'), columns: z.array(z.string()) }),
])
export type TableError = z.infer<typeof TableError>
