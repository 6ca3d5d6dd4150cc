import { z } from 'zod'
import { DocumentJson, Stage } from '#core/article/article'
import { CommentThread } from '#core/review/comments'

/** The shape written today. A file with a higher number was written by a newer 区闻. */
export const VERSION_FORMAT = 2

/** Why a version was kept. `automatic` ones are thinned out with time, all others stay. */
export const VersionCause = z.enum([
  'stage',
  'named',
  'automatic',
  'restored',
  'merged',
  'reopened',
])
export type VersionCause = z.infer<typeof VersionCause>

/** A text as it stood. Version 0, as it came in, is kept apart: it is text and no document. */
export const Version = z
  .object({
    /** Format 1 had neither links nor footnotes; it is read as it is and written as 2. */
    format: z.literal([1, VERSION_FORMAT]).transform((): typeof VERSION_FORMAT => VERSION_FORMAT),
    /** Ascending from 1; the order of versions, whatever the clock said. */
    number: z.int().positive(),
    at: z.iso.datetime(),
    /** Who sat at the desk; '' when nobody had said. */
    by: z.string().max(40),
    cause: VersionCause,
    /** What the editor called it, or ''. A restored one has the number it was restored from. */
    name: z.string().max(60),
    stage: Stage,
    /** 字数 of its final text, so that a list need not count. */
    characters: z.int().nonnegative(),
    doc: DocumentJson,
    comments: z.array(CommentThread).readonly(),
  })
  .readonly()
export type Version = z.infer<typeof Version>

/** What a list shows of a version. A damaged one has a row too, so that its gap is seen. */
export const VersionRow = Version.unwrap()
  .omit({ doc: true, comments: true, format: true })
  .extend({ isDamaged: z.boolean() })
  .readonly()
export type VersionRow = z.infer<typeof VersionRow>
