import { isShippedId } from '#core/house-style/house-style-id'
import type { HouseStyle } from '#core/house-style/house-style'
import type { Translate } from './translate.ts'

type Named = Pick<HouseStyle, 'id' | 'name'>

/** What the desk calls a house style, else our own word for it. */
export function houseStyleName(t: Translate, { id, name }: Named): string {
  return name === '' && isShippedId(id) ? t(`house-style.${id}`) : name
}

/** What it is like, in a sentence; '' for the desk's own. */
export function houseStyleHint(t: Translate, { id }: Named): string {
  return isShippedId(id) ? t(`house-style.${id}-hint`) : ''
}
