import { z } from 'zod'
import { ArticleId } from '#core/article/article'
import { ArticleRow } from '#core/article/article-row'
import { LibraryError } from '#core/article/library-error'
import { DeskStyles } from '#core/house-style/desk-styles'
import { People } from '#core/people/profile'
import { Setup } from '#core/proofreading/setup'
import { CommentThread } from '#core/review/comments'
import { Process } from '#core/review/process'
import { ReviewState } from '#core/review/review-state'
import type { NEWS_NAMES } from './channel-names.ts'
import { LibraryState } from './library-state.ts'
import type { Shape } from './channel.ts'

export type NewsName = (typeof NEWS_NAMES)[number]

const table = {
  /** Rows that are new or differ, and ids that are gone for good. */
  'rows:changed': z.object({ rows: z.array(ArticleRow), gone: z.array(ArticleId) }),
  /** On disk and flushed. `revision` is the newest one inside the file. */
  'article:saved': z.object({
    id: ArticleId,
    revision: z.number(),
    savedAt: z.iso.datetime(),
    path: z.string(),
  }),
  /** The text is safe in memory and is tried again every two seconds until it is on disk. */
  'article:save-failed': z.object({ id: ArticleId, error: LibraryError }),
  'library:ownership-changed': LibraryState,
  'export:progressed': z.object({ job: z.string(), done: z.number(), total: z.number() }),
  'proofreading:progressed': z.object({ job: z.string(), done: z.number(), total: z.number() }),
  /** Rules, words or people changed: whoever proofreads goes on with these. */
  'proofreading:setup-changed': Setup,
  'people:changed': People,
  'house-styles:changed': DeskStyles,
  'review:process-changed': Process,
  /** Somebody signed, returned, reopened, published: the record of an article is longer. */
  'review:changed': z.object({ id: ArticleId, state: ReviewState }),
  'review:comments-changed': z.object({ id: ArticleId, comments: z.array(CommentThread) }),
  /** The text was put there by a restored version or a package: an open paper loads it anew. */
  'article:replaced': z.object({ id: ArticleId }),
  /** A native menu item was chosen; the screen runs the command of that id. */
  'command:chosen': z.object({ command: z.string() }),
  /** The window wants to close: send every change, then ask `app:ready-to-close`. */
  'app:closing': z.object({}),
} satisfies Record<NewsName, Shape<unknown>>

export type News<Name extends NewsName> = z.infer<(typeof table)[Name]>

/** What the backend tells the screen unasked, named in the past tense. */
export const news: { readonly [Name in NewsName]: Shape<News<Name>> } = table
