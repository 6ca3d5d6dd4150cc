const DIGITS = '〇一二三四五六七八九'
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** 两千三百 → 2300. Null for what is no number below 万, and for 二〇二〇. */
export function hanNumber(written: string): number | null {
  let sum = 0
  let digit: number | null = null
  for (const character of written.replaceAll('两', '二').replaceAll('零', '〇')) {
    const value = DIGITS.indexOf(character)
    const ten = TENS[character]
    if (ten !== undefined) {
      sum += (digit ?? 1) * ten
      digit = null
    } else if (value < 0 || (digit !== null && digit > 0)) return null
    else digit = value
  }
  return written === '' ? null : sum + (digit ?? 0)
}

/** 13 → 十三, for whole numbers from 0 to 99. */
export function inHan(number: number): string {
  const tens = Math.floor(number / 10)
  const ones = number % 10
  if (tens === 0) return hanDigit(ones)
  return `${tens === 1 ? '' : hanDigit(tens)}十${ones === 0 ? '' : hanDigit(ones)}`
}

function hanDigit(digit: number): string {
  return DIGITS.charAt(digit)
}
