import { z } from 'zod'

/** The two built-in house styles: 报社来稿 and GB/T 9704—2012 公文版心. */
export const HouseStyleName = z.enum(['newspaper', 'official'])
export type HouseStyleName = z.infer<typeof HouseStyleName>
