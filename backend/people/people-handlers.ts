import type { Handlers } from '#bridge/contract'
import { ok } from '#core/shared/result'
import type { Parts } from '../parts.ts'

type PeopleChannel = 'people:profiles' | 'people:keep' | 'people:set-pin' | 'people:unlock'

/** Who sits at this desk. A PIN comes in here and goes no further than its check. */
export function peopleHandlers({ library }: Parts): Pick<Handlers, PeopleChannel> {
  return {
    'people:profiles': () => library().people(),
    'people:keep': ({ people, pin }) => library().keepPeople(people, pin),
    'people:set-pin': (change) => library().setPin(change),
    'people:unlock': async ({ id, pin }) => {
      const profile = await library().checkPin(id, pin)
      return profile.ok ? ok({}) : profile
    },
  }
}
