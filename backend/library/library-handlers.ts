import { ok } from '#core/shared/result'
import type { Handlers } from '#bridge/contract'
import type { Parts } from '../parts.ts'

type LibraryChannel =
  | 'desk:rows'
  | 'desk:search'
  | 'article:create'
  | 'article:load'
  | 'article:change'
  | 'article:save'
  | 'article:set-details'
  | 'article:duplicate'
  | 'article:trash'
  | 'article:restore'
  | 'article:version'
  | 'article:good-copy'

/** What needs little but the library. It is asked for each time: it can be changed for another. */
export function libraryHandlers({
  library: current,
  settings,
}: Parts): Pick<Handlers, LibraryChannel> {
  return {
    'desk:rows': () => Promise.resolve([...current().rows()]),
    'desk:search': ({ query }) => current().search(query),
    'article:create': async ({ doc, details }) => {
      const begunBy = settings.now().preferences.person
      const article = { doc, details, origin: null, asItCameIn: null, begunBy }
      const created = await current().create([article])
      if (!created.ok) return created
      const [row] = created.value
      if (row === undefined) throw new RangeError('one article makes one row')
      return ok(row)
    },
    'article:load': ({ id }) => current().load(id),
    'article:change': (change) => current().change(change),
    'article:save': ({ id }) => current().save(id),
    'article:set-details': ({ ids, details }) => current().setDetails(ids, details),
    'article:duplicate': ({ id }) => current().duplicate(id),
    'article:trash': ({ ids }) => current().trash(ids),
    'article:restore': ({ ids }) => current().restore(ids),
    'article:version': ({ id, version }) => current().version(id, version),
    'article:good-copy': ({ id }) => current().putBackGoodCopy(id),
  }
}
