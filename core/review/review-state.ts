import { z } from 'zod'
import { CalendarDay } from '#core/article/article'
import { Outcome } from './process.ts'
import { Chain, CheckResult, RecordEntry } from './record.ts'
import { Standing } from './standing.ts'

/** Everything the screen needs to know of an article's review. */
export const ReviewState = z
  .object({
    entries: z.array(RecordEntry).readonly(),
    chain: Chain,
    standing: Standing,
    /** Hash of the text as it stands; an act names the one its signer saw. */
    content: z.string(),
    /** Everything a sign-off may look at, as it stands now. */
    checks: z.array(CheckResult.unwrap().omit({ level: true })).readonly(),
  })
  .readonly()
export type ReviewState = z.infer<typeof ReviewState>

const Reason = z.string().max(2000)

/** What somebody asks to have written into the record. */
export const ReviewAct = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('submit') }),
  z.object({ kind: z.literal('sign'), duty: z.string(), outcome: Outcome, opinion: Reason }),
  z.object({ kind: z.literal('reopen'), reason: Reason }),
  z.object({ kind: z.literal('resume'), reason: Reason }),
  z.object({ kind: z.literal('publish'), edition: CalendarDay, page: z.string().max(20) }),
  z.object({ kind: z.literal('unpublish'), reason: Reason }),
])
export type ReviewAct = z.infer<typeof ReviewAct>
