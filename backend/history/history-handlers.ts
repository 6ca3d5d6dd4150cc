import type { Handlers } from '#bridge/contract'
import { fail } from '#core/shared/result'

const NOT_YET = { kind: 'io', path: '', code: 'ENOSYS' } as const
const notYet = () => Promise.resolve(fail(NOT_YET))

type HistoryChannel = 'history:list' | 'history:read' | 'history:keep' | 'history:restore'

export function historyHandlers(): Pick<Handlers, HistoryChannel> {
  return {
    'history:list': notYet,
    'history:read': notYet,
    'history:keep': notYet,
    'history:restore': notYet,
  }
}
