import type { Article, ArticleId } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import type { Version, VersionRow } from '#core/history/version'
import type { Result } from '#core/shared/result'
import { acceptChange } from '../library/accept-change.ts'
import type { ArticleDesk } from '../library/article-desk.ts'
import type { LibraryFolder } from '../library/library-folder.ts'
import { readVersion } from './version-files.ts'
import type { VersionShelf } from './version-shelf.ts'

export type VersionId = { readonly id: ArticleId; readonly number: number }

/**
 * Puts a version's text on the desk as a change like any other. The present is on the shelf before
 * it gives way: when that fails, nothing happens.
 */
export async function restoreVersion(
  library: LibraryFolder,
  { desk, shelf }: { readonly desk: ArticleDesk; readonly shelf: VersionShelf },
  { id, number }: VersionId,
): Promise<Result<VersionRow, LibraryError>> {
  const version = await readVersion(library, id, number)
  if (!version.ok) return version
  const open = await desk.open(id)
  if (!open.ok) return open

  const standing = open.value.low.data
  const kept = await library.exclusively(id, () => shelf.keepUnlessKept(standing))
  if (!kept.ok) return kept
  const change = { id, base: standing.revision, doc: version.value.doc }
  const accepted = await acceptChange(library, desk, change)
  if (!accepted.ok) return accepted

  const restored = withCommentsOf(accepted.value, version.value)
  const onDesk = await desk.open(id)
  if (!onDesk.ok) return onDesk
  desk.put(onDesk.value, restored)
  const keeping = { cause: 'restored', name: String(number), by: library.person() } as const
  const row = await library.exclusively(id, () => shelf.keep(restored, keeping))
  library.announce('article:replaced', { id })
  await desk.save(onDesk.value)
  return row
}

/** Threads go on as they are; those that were removed since come back with their places. */
function withCommentsOf(article: Article, version: Version): Article {
  const standing = new Set(article.comments.map(({ id }) => id))
  const lost = version.comments.filter(({ id }) => !standing.has(id))
  return lost.length === 0 ? article : { ...article, comments: [...article.comments, ...lost] }
}
