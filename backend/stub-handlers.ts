import type { Handlers } from '#bridge/contract'

type Stubbed = 'intake:read' | 'intake:take-in' | 'sample:take-in'

function missing(): never {
  throw new Error('not there yet')
}

export const stubHandlers: Pick<Handlers, Stubbed> = {
  'intake:read': async () => missing(),
  'intake:take-in': async () => missing(),
  'sample:take-in': async () => missing(),
}
