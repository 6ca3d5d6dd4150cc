import {
  beginsInChinese,
  endsInChinese,
  isBlank,
  isDigit,
  isHan,
  isLatin,
} from './character-kinds.ts'
import type { Turned } from './straight-quotes.ts'

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  '?': '？',
  '!': '！',
  ':': '：',
  '.': '。',
  '．': '。',
}

/** The text as it stands after what was turned so far. Beyond its ends stands ''. */
type Units = (at: number) => string

/** What halfwidth stops become in Chinese sentences. A pass sees what it turned itself, to the left. */
export function turnedMarks(text: string): readonly Turned[] {
  const turned = new Map<number, string>()
  const units: Units = (at) => turned.get(at) ?? text.charAt(at)
  for (const { 0: half, index: at } of text.matchAll(HALF)) {
    if (isChineseMark(units, at)) turned.set(at, FULL[half] ?? half)
  }
  return Array.from(turned, ([at, mark]) => ({ at, mark }))
}

const HALF = /[,;?!:.．]/gu

function isChineseMark(units: Units, at: number): boolean {
  const mark = units(at)
  if (mark === '.' || mark === '．') return isFullStop(units, at)
  const [before, after] = around(units, at)
  if (isDigit(before) && isDigit(after)) return false
  if (mark === ':' && after === '/') return false
  if (isHan(before) || isChineseEnd(before)) return true
  if (before === '%') return isHan(after) || hasHanBefore(units, at)
  if (isHan(after) || beginsInChinese(after)) return true
  return '?!'.includes(mark) && endsSentence(after) && hasHanBefore(units, at)
}

/** The nearest characters on either side, blanks left out. */
function around(units: Units, at: number): readonly [before: string, after: string] {
  let left = at - 1
  while (left >= 0 && left > at - 3 && isBlank(units(left))) left -= 1
  let right = at + 1
  while (right < at + 3 && isBlank(units(right))) right += 1
  return [units(left), units(right)]
}

const NUMERALS = '一二三四五六七八九十百'
const LONGEST_NUMERAL = 3

function isFullStop(units: Units, at: number): boolean {
  const before = units(at - 1)
  const after = units(at + 1)
  if (isStop(before) || isStop(after)) return false
  if (NUMERALS.includes(before) && before !== '' && isNumbering(units, at)) return false
  if (NUMERALS.includes(before) && NUMERALS.includes(after) && before !== '' && after !== '')
    return false
  const ends = after === '' || '”’）》'.includes(after)
  if (isHan(before) || '”’）》'.includes(before)) return before !== '' && (ends || goesOn(after))
  return (
    (isDigit(before) || before === '%' || before === '％') &&
    after === '' &&
    hasHanBefore(units, at)
  )
}

function written(units: Units, from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at += 1) text += units(at)
  return text
}

function goesOn(after: string): boolean {
  return isHan(after) || beginsInChinese(after) || isBlank(after)
}

function isStop(character: string): boolean {
  return character === '.' || character === '．' || character === '。'
}

/** 一. at the beginning numbers a part. */
function isNumbering(units: Units, at: number): boolean {
  const from = Math.max(0, at - LONGEST_NUMERAL)
  const head = written(units, from, at).trimStart()
  const isWhole = from === 0 || isBlank(units(from))
  return isWhole && Array.from(head).every((character) => NUMERALS.includes(character))
}

/** A percent sign is Chinese by its neighbours alone. */
function isChineseEnd(character: string): boolean {
  return endsInChinese(character) || (character !== '' && beginsInChinese(character))
}

function endsSentence(after: string): boolean {
  return after === '' || endsInChinese(after) || '?!"'.includes(after)
}

const REACH = 40

/** Some Han in what went before, and no more Latin than Han: else it is an English sentence. */
function hasHanBefore(units: Units, at: number): boolean {
  let han = 0
  let latin = 0
  for (const unit of written(units, Math.max(0, at - REACH), at)) {
    if (isHan(unit)) han += 1
    else if (isLatin(unit)) latin += 1
  }
  return han > 0 && han * 2 >= latin
}
