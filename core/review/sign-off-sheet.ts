import { z } from 'zod'
import { CalendarDay, Stage } from '#core/article/article'
import { Chain, CheckResult, RecordEntry } from './record.ts'

/** 审签单: everything one page says of an article's way through the review. */
export const SignOffSheet = z
  .object({
    title: z.string(),
    byline: z.string(),
    section: z.string(),
    source: z.string(),
    editionDate: CalendarDay.nullable(),
    page: z.string(),
    stage: Stage,
    characters: z.int().nonnegative(),
    photos: z.int().nonnegative(),
    /** The sign-offs, returns and reopenings in their order. */
    entries: z.array(RecordEntry).readonly(),
    checks: z.array(CheckResult.unwrap().omit({ level: true })).readonly(),
    chain: Chain,
    /** Hash of the text as it stands, and whether it is the one that was released. */
    content: z.string(),
    isAsReleased: z.boolean(),
    printedAt: z.iso.datetime(),
  })
  .readonly()
export type SignOffSheet = z.infer<typeof SignOffSheet>
