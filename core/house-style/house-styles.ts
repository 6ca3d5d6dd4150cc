import type { ShippedId } from './house-style-id.ts'
import type { HouseStyle } from './house-style.ts'
import { internalStyle } from './internal-style.ts'
import { newspaperStyle } from './newspaper-style.ts'
import { officialStyle } from './official-style.ts'
import { wechatStyle } from './wechat-style.ts'

/** As we ship them; what a desk made of them is in its library. */
export const HOUSE_STYLES: Readonly<Record<ShippedId, HouseStyle>> = {
  newspaper: newspaperStyle,
  official: officialStyle,
  internal: internalStyle,
  wechat: wechatStyle,
}
