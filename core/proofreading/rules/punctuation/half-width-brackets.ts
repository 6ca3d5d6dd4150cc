import { endsInChinese, isHan } from './character-kinds.ts'
import type { Turned } from './straight-quotes.ts'

/** Round brackets that pair, in either width, and become fullwidth: around Han, after Han, or half done. */
export function turnedBrackets(text: string): readonly Turned[] {
  if (!/[()]/u.test(text)) return []
  const open: number[] = []
  const turned: Turned[] = []
  for (const { 0: mark, index: at } of text.matchAll(/[()（）]/gu)) {
    if (mark === '(' || mark === '（') open.push(at)
    if (mark !== ')' && mark !== '）') continue
    const from = open.pop()
    if (from !== undefined) turned.push(...turnedPair(text, from, at))
  }
  return turned
}

function turnedPair(text: string, open: number, close: number): readonly Turned[] {
  if (!isChinese(text, open, close)) return []
  return [
    ...(text[open] === '(' ? [{ at: open, mark: '（' }] : []),
    ...(text[close] === ')' ? [{ at: close, mark: '）' }] : []),
  ]
}

const LONGEST_WITHOUT_HAN = 20
/** Longer brackets are not asked what is in them: nothing in a newspaper is that long. */
const LONGEST = 400

function isChinese(text: string, open: number, close: number): boolean {
  if (text[open] === '（' || text[close] === '）') return true
  const before = text.charAt(open - 1)
  if ((isHan(before) || endsInChinese(before)) && close - open <= LONGEST_WITHOUT_HAN + 1)
    return true
  for (let at = open + 1; at < Math.min(close, open + LONGEST); at += 1)
    if (isHan(text.charAt(at))) return true
  return false
}
