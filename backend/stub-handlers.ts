import type { Handlers } from '#bridge/contract'

type Stubbed = Exclude<
  keyof Handlers,
  `app:${string}` | 'library:open' | 'library:move' | 'library:reveal'
>

function missing(): never {
  throw new Error('not there yet')
}

export const stubHandlers: Pick<Handlers, Stubbed> = {
  'desk:rows': async () => [],
  'desk:search': async () => ({ hits: [], total: 0 }),
  'article:create': async () => missing(),
  'article:load': async () => missing(),
  'article:change': async () => missing(),
  'article:save': async () => missing(),
  'article:set-details': async () => missing(),
  'article:duplicate': async () => missing(),
  'article:trash': async () => missing(),
  'article:restore': async () => missing(),
  'article:version': async () => missing(),
  'article:good-copy': async () => missing(),
  'article:rescue': async () => missing(),
  'intake:read': async () => missing(),
  'intake:take-in': async () => missing(),
  'sample:take-in': async () => missing(),
  'photo:add': async () => missing(),
  'export:word': async () => missing(),
  'export:cancel': async () => ({}),
  'print:article': async () => ({}),
}
