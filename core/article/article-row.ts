import { z } from 'zod'
import { ArticleDetails, ArticleId } from './article.ts'

/** What a list shows of an article. Computed from the article at every save; a cache, never a source. */
export const ArticleRow = z
  .object({
    id: ArticleId,
    revision: z.int().nonnegative(),
    title: z.string(),
    /** Names of the byline in order, for the list and for search. */
    names: z.array(z.string()).readonly(),
    characters: z.int().nonnegative(),
    photos: z.int().nonnegative(),
    /** Rows of an index from before there were any say nothing of them. */
    suggestions: z.int().nonnegative().default(0),
    openComments: z.int().nonnegative().default(0),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    details: ArticleDetails,
    sourceHash: z.string().nullable(),
    /** When it went to the waste bin; null while it is on the desk. */
    trashedAt: z.iso.datetime().nullable(),
  })
  .readonly()
export type ArticleRow = z.infer<typeof ArticleRow>
