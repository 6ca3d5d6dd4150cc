import { isLocked, type ArticleId } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import { fail, ok, type Result } from '#core/shared/result'
import type { ArticleDesk } from '../library/article-desk.ts'
import type { LibraryFolder } from '../library/library-folder.ts'
import type { Saved } from '../library/library.ts'

/** 修订 on or off. No new revision: the text stays as it is. */
export async function setTracking(
  library: LibraryFolder,
  desk: ArticleDesk,
  { id, tracking }: { readonly id: ArticleId; readonly tracking: boolean },
): Promise<Result<Saved, LibraryError>> {
  const open = await desk.open(id)
  if (!open.ok) return open
  const { low, refused, savedAt } = open.value
  if (refused !== null) return fail({ kind: 'invalid-document', reason: refused.reason })
  if (isLocked(low.data)) return fail({ kind: 'locked' })
  if (low.data.tracking === tracking) return ok({ revision: low.data.revision, savedAt })

  const updatedAt = library.clock.now().toISOString()
  desk.put(open.value, { ...low.data, updatedAt, tracking })
  return desk.save(open.value)
}
