import { fail, ok } from '#core/shared/result'
import type { Handlers } from '#bridge/contract'
import type { Parts } from '../parts.ts'

const NOT_YET = { kind: 'io', path: '', code: 'ENOSYS' } as const

type ReviewChannel =
  | 'review:process'
  | 'review:keep-process'
  | 'review:state'
  | 'review:act'
  | 'review:set-tracking'
  | 'review:sheet'
  | 'review:export-sheet'

export function reviewHandlers({ library }: Pick<Parts, 'library'>): Pick<Handlers, ReviewChannel> {
  return {
    'review:process': () => library().reviewProcess(),
    'review:keep-process': ({ process }) => library().keepReviewProcess(process),
    'review:state': ({ id }) => library().reviewState(id),
    'review:act': (asked) => library().act(asked),
    'review:set-tracking': async ({ id, tracking }) => {
      const set = await library().setTracking(id, tracking)
      return set.ok ? ok({}) : set
    },
    'review:sheet': ({ id }) => library().signOffSheet(id),
    'review:export-sheet': () => Promise.resolve(fail(NOT_YET)),
  }
}
