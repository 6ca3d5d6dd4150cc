import { z } from 'zod'

/** What the thread says of a workbook: the first sheet's cells as text, or that it is none. */
export const SheetAnswer = z.object({ rows: z.array(z.array(z.string())).nullable() })
export type SheetAnswer = z.infer<typeof SheetAnswer>
