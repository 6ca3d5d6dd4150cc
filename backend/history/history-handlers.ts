import type { Handlers } from '#bridge/contract'
import type { Parts } from '../parts.ts'

type HistoryChannel =
  | 'history:list'
  | 'history:read'
  | 'history:writer'
  | 'history:keep'
  | 'history:restore'

export function historyHandlers({
  library,
  settings,
}: Pick<Parts, 'library' | 'settings'>): Pick<Handlers, HistoryChannel> {
  return {
    'history:list': ({ id }) => library().versions(id),
    'history:read': ({ id, number }) => library().readVersion(id, number),
    'history:writer': ({ id }) => library().lastWriter(id),
    'history:keep': ({ id, name }) => {
      const { person } = settings.now().preferences
      return library().keepVersion(id, { cause: 'named', name, by: person })
    },
    'history:restore': ({ id, number }) => library().restoreVersion(id, number),
  }
}
