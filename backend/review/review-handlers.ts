import type { Handlers } from '#bridge/contract'
import { fail } from '#core/shared/result'

const NOT_YET = { kind: 'io', path: '', code: 'ENOSYS' } as const
const notYet = () => Promise.resolve(fail(NOT_YET))

type ReviewChannel =
  | 'review:process'
  | 'review:keep-process'
  | 'review:state'
  | 'review:act'
  | 'review:set-tracking'
  | 'review:sheet'
  | 'review:export-sheet'

export function reviewHandlers(): Pick<Handlers, ReviewChannel> {
  return {
    'review:process': notYet,
    'review:keep-process': notYet,
    'review:state': notYet,
    'review:act': notYet,
    'review:set-tracking': notYet,
    'review:sheet': notYet,
    'review:export-sheet': notYet,
  }
}
