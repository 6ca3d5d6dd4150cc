import type { ColumnFit } from '#core/copyfit/column-fit'
import type { Translate } from '#core/messages/translate'

type Wanted = {
  readonly wanted: number | null
  /** In a line. */
  readonly characters: number
}

/** “排 86 行 · 超 6 行（约 66 字） · 删可删段后 78 行”. */
export function fitWords(
  t: Translate,
  { lines, mayGo }: ColumnFit,
  { wanted, characters }: Wanted,
): string {
  const words = [t('copyfit.lines', { count: lines })]
  if (wanted !== null) words.push(differenceWords(t, lines - wanted, characters))
  if (mayGo > 0) words.push(t('copyfit.without', { count: lines - mayGo }))
  return words.join(' · ')
}

function differenceWords(t: Translate, over: number, inLine: number): string {
  if (over === 0) return t('copyfit.exact')
  const count = Math.abs(over)
  const characters = count * inLine
  return t(over > 0 ? 'copyfit.over' : 'copyfit.under', { count, characters })
}
