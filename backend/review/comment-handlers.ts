import type { Handlers } from '#bridge/contract'
import type { Parts } from '../parts.ts'

type CommentChannel = 'review:comment'

export function commentHandlers({
  library,
}: Pick<Parts, 'library'>): Pick<Handlers, CommentChannel> {
  return {
    'review:comment': ({ id, act }) => library().comment(id, act),
  }
}
