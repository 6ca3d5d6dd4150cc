import type { HouseStyleName } from './house-style-name.ts'
import type { HouseStyle } from './house-style.ts'
import { newspaperStyle } from './newspaper-style.ts'
import { officialStyle } from './official-style.ts'

/** A new house style is one more value here. */
export const HOUSE_STYLES: Readonly<Record<HouseStyleName, HouseStyle>> = {
  newspaper: newspaperStyle,
  official: officialStyle,
}
