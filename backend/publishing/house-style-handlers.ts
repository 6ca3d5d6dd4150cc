import type { Handlers } from '#bridge/contract'
import type { Parts } from '../parts.ts'

type HouseStyleChannel = 'house-style:list' | 'house-style:keep'

export function houseStyleHandlers({
  library,
}: Pick<Parts, 'library'>): Pick<Handlers, HouseStyleChannel> {
  return {
    'house-style:list': () => library().houseStyles(),
    'house-style:keep': ({ styles }) => library().keepHouseStyles(styles),
  }
}
