import { ArticleDetails, isLocked, type ArticleId } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import type { LibraryError } from '#core/article/library-error'
import { fail, ok, type Result } from '#core/shared/result'
import type { ArticleDesk } from './article-desk.ts'
import type { LibraryFolder } from './library-folder.ts'
import type { DetailsChange } from './library.ts'
import { rowOfArticle } from './row-of-article.ts'

/** The revision counts changes of the text: a tab that types while details change is not stale. */
export async function changeDetails(
  library: LibraryFolder,
  desk: ArticleDesk,
  { id, details }: { readonly id: ArticleId; readonly details: DetailsChange },
): Promise<Result<ArticleRow, LibraryError>> {
  const open = await desk.open(id)
  if (!open.ok) return open
  const { low, refused } = open.value
  if (refused !== null) return fail({ kind: 'invalid-document', reason: refused.reason })

  if (isLocked(low.data) && !isAllowedWhenLocked(details)) return fail({ kind: 'locked' })

  const updatedAt = library.clock.now().toISOString()
  desk.put(open.value, { ...low.data, updatedAt, details: merged(low.data.details, details) })
  const saved = await desk.save(open.value)
  if (!saved.ok) return saved
  return ok(library.index().row(id) ?? rowOfArticle(low.data, null))
}

/** Where a released text is printed is settled after its release; what it is, before. */
function isAllowedWhenLocked(change: DetailsChange): boolean {
  const { genre, section, source, stage } = change
  return [genre, section, source, stage].every((detail) => detail === undefined)
}

function merged(before: ArticleDetails, change: DetailsChange): ArticleDetails {
  const given = Object.entries(change).filter(([, value]) => value !== undefined)
  return ArticleDetails.parse({ ...before, ...Object.fromEntries(given) })
}
