import { z } from 'zod'
import { Place } from './finding.ts'

/** A finding an editor decided to leave, found again by its text and what stands around it. */
export const Ignored = z
  .object({
    rule: z.string().max(40),
    text: z.string().max(400),
    /** `here`: this place only; `article`: wherever rule and text meet in this article. */
    scope: z.enum(['here', 'article']),
    field: Place.unwrap().shape.field,
    /** Up to 12 characters on either side, as they stood when it was last seen. */
    before: z.string().max(12),
    after: z.string().max(12),
    by: z.string().max(40),
    at: z.iso.datetime(),
    reason: z.string().max(200),
  })
  .readonly()
export type Ignored = z.infer<typeof Ignored>

/** The headline-first pass as it was ticked off: each text as it stood. Another text needs another tick. */
export const HeadlineTick = z
  .object({
    place: Place,
    text: z.string().max(2000),
    by: z.string().max(40),
    at: z.iso.datetime(),
  })
  .readonly()
export type HeadlineTick = z.infer<typeof HeadlineTick>

/** What proofreading remembers of one article, beside its text. */
export const ProofRecord = z
  .object({
    format: z.literal(1),
    ignored: z.array(Ignored).max(5000).readonly(),
    headlines: z.array(HeadlineTick).max(200).readonly(),
  })
  .readonly()
export type ProofRecord = z.infer<typeof ProofRecord>

export const EMPTY_RECORD: ProofRecord = { format: 1, ignored: [], headlines: [] }
