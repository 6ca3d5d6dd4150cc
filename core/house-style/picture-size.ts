import { textHeight, textWidth, type HouseStyle } from './house-style.ts'

export const TWIPS_PER_PIXEL = 15

/**
 * Word counts 96 pixels to the inch. As wide as the style has photos, at most half a page high, never
 * enlarged.
 */
export function pictureSize(
  photo: { width: number; height: number },
  { page, photoWidth }: Pick<HouseStyle, 'page' | 'photoWidth'>,
) {
  const scale = Math.min(
    1,
    (photoWidth * textWidth(page)) / TWIPS_PER_PIXEL / photo.width,
    textHeight(page) / 2 / TWIPS_PER_PIXEL / photo.height,
  )
  return {
    width: Math.max(1, Math.round(photo.width * scale)),
    height: Math.max(1, Math.round(photo.height * scale)),
  }
}
