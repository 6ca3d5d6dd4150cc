import { fail } from '#core/shared/result'
import type { Handlers } from '#bridge/contract'
import type { Parts } from '../parts.ts'
import { keepUprightPhoto } from './keep-upright-photo.ts'

export function photoHandlers({
  library,
  uploads,
  shipped,
}: Pick<Parts, 'library' | 'uploads' | 'shipped'>): Pick<Handlers, 'photo:add'> {
  return {
    'photo:add': async ({ handle }) => {
      const bytes = await uploads.take(handle)
      if (bytes === undefined) return fail({ kind: 'not-a-picture' })
      const { workersFolder } = shipped
      return keepUprightPhoto(bytes, { library: library(), workersFolder })
    },
  }
}
