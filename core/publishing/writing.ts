import type { HouseStyle } from '#core/house-style/house-style'
import type { WordPhoto } from './word-photo.ts'

/** What one Word file shares while its articles are written. */
export type Writing = {
  readonly style: HouseStyle
  readonly photos: ReadonlyMap<string, WordPhoto>
  /** Numbers that no other drawing or list of the file has; the same at every export. */
  readonly nextId: () => number
}

export function beginWriting(style: HouseStyle, photos: ReadonlyMap<string, WordPhoto>): Writing {
  let last = 0
  return { style, photos, nextId: () => (last += 1) }
}
