import type { Handlers } from '#bridge/contract'
import { fail } from '#core/shared/result'

const NOT_YET = { kind: 'io', path: '', code: 'ENOSYS' } as const
const notYet = () => Promise.resolve(fail(NOT_YET))

type PeopleChannel = 'people:profiles' | 'people:keep' | 'people:set-pin' | 'people:unlock'

export function peopleHandlers(): Pick<Handlers, PeopleChannel> {
  return {
    'people:profiles': notYet,
    'people:keep': notYet,
    'people:set-pin': notYet,
    'people:unlock': notYet,
  }
}
