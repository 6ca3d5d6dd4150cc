import { z } from 'zod'
import { ArticleId } from '#core/article/article'
import { LibraryError } from '#core/article/library-error'
import { RecordEntry } from '#core/review/record'

/** Why a 送审包 is not taken in. */
export const PackageError = z.discriminatedUnion('kind', [
  ...LibraryError.options,
  /** Not a 送审包 at all. */
  z.object({ kind: z.literal('not-a-package') }),
  /** One byte is not as it was written. */
  z.object({ kind: z.literal('package-damaged') }),
  z.object({ kind: z.literal('package-newer'), format: z.number() }),
  /** More or larger than an article can be; `limit` says which limit. */
  z.object({ kind: z.literal('package-too-large'), limit: z.string() }),
  /** Well packed, but what is inside contradicts itself. */
  z.object({ kind: z.literal('package-inconsistent'), reason: z.string() }),
  /** A Word file of which nobody here remembers how it went out, and the text has changed since. */
  z.object({ kind: z.literal('unknown-sent') }),
])
export type PackageError = z.infer<typeof PackageError>

/** What a package holds and what would become of it. */
export const PackagePreview = z
  .object({
    id: ArticleId,
    title: z.string(),
    packedBy: z.string(),
    packedAt: z.iso.datetime(),
    /** `new`: this library does not have the article; `merge`: their changes become suggestions. */
    becomes: z.enum(['new', 'merge', 'nothing']),
    /** Places in the text that they changed, that we changed, and that both did. */
    theirs: z.int().nonnegative(),
    ours: z.int().nonnegative(),
    conflicts: z.int().nonnegative(),
    newComments: z.int().nonnegative(),
    /** Lines of their record that ours does not have. */
    newEntries: z.int().nonnegative(),
  })
  .readonly()
export type PackagePreview = z.infer<typeof PackagePreview>

/** What became of their record: it goes on where ours ends, or ours stays and theirs is only told. */
export const RecordFate = z.enum(['same', 'taken', 'kept'])
export type RecordFate = z.infer<typeof RecordFate>

/** What taking it in did. Conflicts are places where both texts stand, theirs as a suggestion. */
export const MergeReport = z
  .object({
    id: ArticleId,
    becomes: z.enum(['new', 'merge', 'nothing']),
    suggestions: z.int().nonnegative(),
    /** The words of both sides, for the list that is shown. */
    conflicts: z.array(z.object({ ours: z.string(), theirs: z.string() })).readonly(),
    record: RecordFate,
    /** The lines of theirs that were not taken. */
    theirEntries: z.array(RecordEntry).readonly(),
  })
  .readonly()
export type MergeReport = z.infer<typeof MergeReport>
