import type { ArticleId } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import { withAct } from '#core/review/comment-acts'
import type { CommentAct, CommentThread } from '#core/review/comments'
import { fail, ok, type Result } from '#core/shared/result'
import type { ArticleDesk } from './article-desk.ts'
import type { LibraryFolder } from './library-folder.ts'

type Commenting = { readonly id: ArticleId; readonly act: CommentAct }

/** On disk before it is answered. No new revision: the text is not touched. */
export async function commentOnArticle(
  library: LibraryFolder,
  desk: ArticleDesk,
  { id, act }: Commenting,
): Promise<Result<CommentThread[], LibraryError>> {
  const open = await desk.open(id)
  if (!open.ok) return open
  const { low, refused } = open.value
  if (refused !== null) return fail({ kind: 'invalid-document', reason: refused.reason })
  const before = low.data
  // What was released is as it was signed, and so is what was said of it.
  if (before.details.stage === 'signed-off') return fail({ kind: 'locked' })

  const comments = withAct(before.comments, act)
  if (comments === before.comments) return ok([...comments])
  desk.put(open.value, { ...before, comments, updatedAt: library.clock.now().toISOString() })
  const saved = await desk.save(open.value)
  if (!saved.ok) return saved
  library.announce('review:comments-changed', { id, comments: [...comments] })
  return ok([...comments])
}
