import { z } from 'zod'
import { FIRST_STYLE, SHIPPED_IDS, type HouseStyleId } from './house-style-id.ts'
import { HouseStyle } from './house-style.ts'
import { HOUSE_STYLES } from './house-styles.ts'

/** What a desk changed of the shipped styles and what it added, as `house-styles.json` keeps it. */
export const DeskStyles = z
  .object({
    format: z.literal(1),
    revision: z.int().nonnegative(),
    styles: z
      .array(HouseStyle)
      .max(200)
      .refine((styles) => new Set(styles.map(({ id }) => id)).size === styles.length)
      .readonly(),
  })
  .readonly()
export type DeskStyles = z.infer<typeof DeskStyles>

export const NO_DESK_STYLES: DeskStyles = { format: 1, revision: 0, styles: [] }

/** Every style there is to choose from: ours, as the desk changed them, then the desk's own. */
export function allStyles({ styles }: DeskStyles): readonly HouseStyle[] {
  const changed = new Map(styles.map((style) => [style.id, style]))
  const shipped = SHIPPED_IDS.map((id) => changed.get(id) ?? HOUSE_STYLES[id])
  const ours = new Set<HouseStyleId>(SHIPPED_IDS)
  return [...shipped, ...styles.filter(({ id }) => !ours.has(id))]
}

/** The style of that id, or 报社来稿 where it is gone: another machine may have chosen it. */
export function styleOf(desk: DeskStyles, id: HouseStyleId): HouseStyle {
  const all = allStyles(desk)
  return all.find((style) => style.id === id) ?? HOUSE_STYLES[FIRST_STYLE]
}
