import { element, type Markup } from '../markup.ts'

/** Drawn after GB/T 14706—1993 校对符号及其用法, in a square of 24 units. */
const PATHS = {
  /** 删除: the line ends in a loop. */
  delete: 'M1 12H13C20 12 22 3 16 3C10 3 11 13 22 19',
  /** 增补: a fork between two letters. */
  insert: 'M4 22L12 6L20 22',
  /** 对调: one goes over the other. */
  transpose: 'M2 14V7H12V17H22V10',
  /** 另起段: the line goes down and over to the new paragraph. */
  split: 'M18 3H8V19H2M8 19M5 15L2 19L5 23',
  /** 接排: from the end of one line to the beginning of the next. */
  join: 'M21 4C21 14 3 9 3 20M0 16L3 20L7 17',
} as const

export type Sign = keyof typeof PATHS

export function sign(name: Sign): Markup {
  const path = element('path', { d: PATHS[name] })
  return element(
    'svg',
    { class: `sign ${name}`, viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    path,
  )
}
