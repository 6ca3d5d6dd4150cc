import { z } from 'zod'

/** Ours are English words; the desk's own get one when they are made. It never changes. */
export const HouseStyleId = z.string().regex(/^[a-z0-9-]{1,40}$/u)
export type HouseStyleId = z.infer<typeof HouseStyleId>

/** The four we ship: 报社来稿, GB/T 9704—2012 公文版心, 内刊 and 微信长文. */
export const SHIPPED_IDS = ['newspaper', 'official', 'internal', 'wechat'] as const
export type ShippedId = (typeof SHIPPED_IDS)[number]

/** What stands in where a style is asked for that is no longer there. */
export const FIRST_STYLE: ShippedId = 'newspaper'

export function isShippedId(id: HouseStyleId): id is ShippedId {
  return SHIPPED_IDS.some((shipped) => shipped === id)
}
