import type { HouseStyle } from './house-style.ts'

const READ_ON_SCREEN: ReadonlySet<string> = new Set(['internal', 'wechat'])

/** Whether links are underlined. In print nobody can follow one. */
export function showsLinks({ id }: Pick<HouseStyle, 'id'>): boolean {
  return READ_ON_SCREEN.has(id)
}
