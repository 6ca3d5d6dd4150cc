import { z } from 'zod'
import { CommentThread } from '#core/review/comments'

/** The shape written today. A file with a higher number was written by a newer 区闻. */
export const ARTICLE_FORMAT = 3

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

/**
 * Where an article stands in 三审三校, as its record says; what is stored is a copy for lists. Of the
 * first three each is open while its round is; `release` waits for 签发, `held` is 待用.
 */
export const Stage = z.enum([
  'draft',
  'first-review',
  'second-review',
  'final-review',
  'release',
  'signed-off',
  'held',
  'rejected',
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
    /** Lines of the paper's columns that it is to have; null or missing where nobody has said. */
    wantedLines: z.int().min(1).max(10_000).nullable().exactOptional(),
    /** How its paragraphs begin that may go when it is too long. */
    mayGo: z.array(z.string().max(48)).max(500).readonly().exactOptional(),
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
    /**
     * Format 1 had neither suggestions nor comments, 2 neither links nor footnotes. Both are read as
     * they are and written as 3.
     */
    format: z
      .literal([1, 2, ARTICLE_FORMAT])
      .transform((): typeof ARTICLE_FORMAT => ARTICLE_FORMAT),
    id: ArticleId,
    revision: z.int().nonnegative(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    details: ArticleDetails,
    origin: Origin.nullable(),
    doc: DocumentJson,
    /** Asked for by somebody while it is a draft; from the first review on it is always tracked. */
    tracking: z.boolean().default(false),
    comments: z.array(CommentThread).max(5000).readonly().default([]),
    /** Who began it by hand at this desk; '' when it was taken in. Nobody signs what they wrote. */
    begunBy: z.string().max(40).default(''),
  })
  .readonly()
export type Article = z.infer<typeof Article>

/** 签发 locks the text until somebody reopens it. */
export function isLocked({ details }: Pick<Article, 'details'>): boolean {
  return details.stage === 'signed-off'
}

export const NO_DETAILS: ArticleDetails = {
  genre: 'news',
  stage: 'draft',
  section: '',
  editionDate: null,
  page: '',
  source: '',
  tags: [],
}
