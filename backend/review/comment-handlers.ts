import type { Handlers } from '#bridge/contract'
import { fail } from '#core/shared/result'

const NOT_YET = { kind: 'io', path: '', code: 'ENOSYS' } as const
const notYet = () => Promise.resolve(fail(NOT_YET))

type CommentChannel = 'review:comment'

export function commentHandlers(): Pick<Handlers, CommentChannel> {
  return {
    'review:comment': notYet,
  }
}
