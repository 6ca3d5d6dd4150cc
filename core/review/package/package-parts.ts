import { z } from 'zod'
import { ArticleId, DocumentJson } from '#core/article/article'
import { CommentThread } from '#core/review/comments'

/** The shape written today. A file with a higher number was made by a newer 区闻. */
export const PACKAGE_FORMAT = 1

const Hash = z.string().regex(/^[0-9a-f]{64}$/u)

/** What everything else in a package is held against. */
export const PackageManifest = z
  .object({
    format: z.literal(PACKAGE_FORMAT),
    id: ArticleId,
    title: z.string().max(2000),
    packedBy: z.string().max(40),
    packedAt: z.iso.datetime(),
    /** The packages this desk has sent and taken in before, oldest first, by what is in them. */
    exchanged: z.array(Hash).max(1000).readonly(),
    /** SHA-256 of every other part, by its name. */
    parts: z.record(z.string(), Hash).readonly(),
  })
  .readonly()
export type PackageManifest = z.infer<typeof PackageManifest>

/** The article as it was when both desks last knew the same. */
export const CommonState = z
  .object({ doc: DocumentJson, comments: z.array(CommentThread).max(5000).readonly() })
  .readonly()
export type CommonState = z.infer<typeof CommonState>
