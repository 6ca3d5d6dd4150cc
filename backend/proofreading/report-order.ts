import { z } from 'zod'

/** What a thread needs to write a report; `whole` is packed as `packReport` does. */
export const ReportOrder = z.object({
  whole: z.instanceof(Uint8Array),
  form: z.enum(['xlsx', 'docx']),
  language: z.enum(['zh', 'en']),
})
export type ReportOrder = z.infer<typeof ReportOrder>
