import { fail } from '#core/shared/result'
import type { Handlers } from '#bridge/contract'
import type { Parts } from '../parts.ts'
import { styleInThread } from './style-import/style-in-thread.ts'

type HouseStyleChannel = 'house-style:list' | 'house-style:keep' | 'house-style:import'

export function houseStyleHandlers({
  library,
  uploads,
  shipped,
}: Pick<Parts, 'library' | 'uploads' | 'shipped'>): Pick<Handlers, HouseStyleChannel> {
  return {
    'house-style:list': () => library().houseStyles(),
    'house-style:keep': ({ styles }) => library().keepHouseStyles(styles),
    'house-style:import': async ({ handle, name }) => {
      const bytes = await uploads.take(handle)
      return bytes === undefined
        ? fail({ kind: 'not-found', path: name })
        : styleInThread({ name, bytes }, shipped.workersFolder)
    },
  }
}
