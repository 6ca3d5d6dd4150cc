import { create } from 'zustand'
import type { ArticleId } from '#core/article/article'
import type { CommentThread } from '#core/review/comments'
import { onNews } from '../../shell/ask.ts'

type Comments = {
  /** Whose comments these are; null while no stored article is open. */
  readonly article: ArticleId | null
  readonly threads: readonly CommentThread[]
}

export const useComments = create<Comments>(() => ({ article: null, threads: [] }))

/** Follows the comments of an article while it lies on the paper; answers how to stop. */
export function followComments(article: ArticleId, threads: readonly CommentThread[]): () => void {
  useComments.setState({ article, threads })
  const stop = onNews('review:comments-changed', ({ id, comments }) => {
    if (id === article) useComments.setState({ threads: comments })
  })
  return () => {
    stop()
    if (useComments.getState().article === article) {
      useComments.setState({ article: null, threads: [] })
    }
  }
}

export function threadById(id: string): CommentThread | undefined {
  return useComments.getState().threads.find((thread) => thread.id === id)
}
