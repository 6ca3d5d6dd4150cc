import type { Node } from 'prosemirror-model'
import type { CommentThread } from '#core/review/comments'
import type { Changes } from './changes.ts'

/** An article on its way out. */
export type LeavingArticle = {
  readonly doc: Node
  readonly changes: Changes
  readonly comments: readonly CommentThread[]
  /** Minutes that the desk's clock is ahead of UTC. */
  readonly zone: number
  /** Where the written form finds a photo; undefined leaves the words beneath it alone. */
  readonly photoUrl: (media: string) => string | undefined
}
