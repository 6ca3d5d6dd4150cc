import { z } from 'zod'

/** The shape written today. A file with a higher number was written by a newer 区闻. */
export const ARTICLE_FORMAT = 1

export const ArticleId = z.uuid().brand<'ArticleId'>()
export type ArticleId = z.infer<typeof ArticleId>

export const Genre = z.enum([
  'news',
  'brief',
  'feature',
  'commentary',
  'photo-news',
  'notice',
  'other',
])
export type Genre = z.infer<typeof Genre>

/** Where an article stands in 三审三校. */
export const Stage = z.enum([
  'draft',
  'first-review',
  'second-review',
  'final-review',
  'signed-off',
])
export type Stage = z.infer<typeof Stage>

/** A calendar day as the paper prints it, `YYYY-MM-DD`. No time zone: a page has none. */
export const CalendarDay = z.iso.date()

/** What is known about an article beside its text. Empty strings mean "not given". */
export const ArticleDetails = z
  .object({
    genre: Genre,
    stage: Stage,
    section: z.string().max(60),
    editionDate: CalendarDay.nullable(),
    page: z.string().max(20),
    source: z.string().max(120),
    tags: z.array(z.string().min(1).max(40)).max(50).readonly(),
  })
  .readonly()
export type ArticleDetails = z.infer<typeof ArticleDetails>

/** Where an article came from: the stored source and the lines (from 0, half-open) that made it. */
export const Origin = z
  .object({ sourceHash: z.string(), lines: z.array(z.tuple([z.int(), z.int()])).readonly() })
  .readonly()
export type Origin = z.infer<typeof Origin>

/** A ProseMirror document as JSON. Only `readDocument` decides whether the schema accepts it. */
export const DocumentJson = z.record(z.string(), z.unknown()).readonly()
export type DocumentJson = z.infer<typeof DocumentJson>

/** One article as it is stored. `revision` grows by one with every accepted change of the text. */
export const Article = z
  .object({
    format: z.literal(ARTICLE_FORMAT),
    id: ArticleId,
    revision: z.int().nonnegative(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    details: ArticleDetails,
    origin: Origin.nullable(),
    doc: DocumentJson,
  })
  .readonly()
export type Article = z.infer<typeof Article>

export const NO_DETAILS: ArticleDetails = {
  genre: 'news',
  stage: 'draft',
  section: '',
  editionDate: null,
  page: '',
  source: '',
  tags: [],
}
