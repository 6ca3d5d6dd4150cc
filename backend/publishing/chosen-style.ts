import { NO_DESK_STYLES, styleOf } from '#core/house-style/desk-styles'
import type { HouseStyleId } from '#core/house-style/house-style-id'
import type { HouseStyle } from '#core/house-style/house-style'
import type { Library } from '../library/library.ts'

/**
 * The house style of that id as the desk has it. What it has and we cannot read, or no longer has,
 * keeps nobody from exporting: then it is as we ship it, or 报社来稿.
 */
export async function chosenStyle(
  id: HouseStyleId,
  library: Pick<Library, 'houseStyles'>,
): Promise<HouseStyle> {
  const desk = await library.houseStyles()
  return styleOf(desk.ok ? desk.value : NO_DESK_STYLES, id)
}
