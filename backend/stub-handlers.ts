import type { Handlers } from '#bridge/contract'

type Stubbed =
  | 'article:rescue'
  | 'intake:read'
  | 'intake:take-in'
  | 'sample:take-in'
  | 'photo:add'
  | 'export:word'
  | 'export:cancel'
  | 'print:article'

function missing(): never {
  throw new Error('not there yet')
}

export const stubHandlers: Pick<Handlers, Stubbed> = {
  'article:rescue': async () => missing(),
  'intake:read': async () => missing(),
  'intake:take-in': async () => missing(),
  'sample:take-in': async () => missing(),
  'photo:add': async () => missing(),
  'export:word': async () => missing(),
  'export:cancel': async () => ({}),
  'print:article': async () => ({}),
}
