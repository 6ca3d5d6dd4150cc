import { z } from 'zod'
import { ArticleId } from '#core/article/article'
import { ArticleRow } from '#core/article/article-row'

export const INDEX_FORMAT = 1

/** The list of articles as it stood at one moment. `generation` pairs it with its log. */
export const IndexSnapshot = z.object({
  format: z.literal(INDEX_FORMAT),
  generation: z.int().nonnegative(),
  rows: z.array(ArticleRow),
})
export type IndexSnapshot = z.infer<typeof IndexSnapshot>

/**
 * One line of the log. An intent is on disk before the article is touched, and stays open until a
 * later line says it is done: so a crash in between shows, without opening every article.
 */
export const IndexEntry = z.union([
  z.object({ generation: z.int().nonnegative() }),
  z.object({ intent: z.int(), rows: z.array(ArticleRow) }),
  z.object({ done: z.array(z.int()) }),
  z.object({ gone: z.array(ArticleId) }),
])
export type IndexEntry = z.infer<typeof IndexEntry>
