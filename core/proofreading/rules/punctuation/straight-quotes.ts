import {
  isBlank,
  isDigit,
  isHan,
  isLatinOrDigit,
  beginsInChinese,
  endsInChinese,
} from './character-kinds.ts'

/** A mark that Chinese text writes otherwise. One UTF-16 unit becomes one, so offsets stay. */
export type Turned = { readonly at: number; readonly mark: string }

type Pair = { readonly open: number; readonly close: number }

const DOUBLE = '"＂'
const SINGLE = "'＇"
const STRAIGHT = /["＂'＇]/u

/** What straight quotation marks become where they pair over the whole text; none where they do not. */
export function turnedQuotes(text: string): readonly Turned[] {
  if (!STRAIGHT.test(text)) return []
  const doubles = doublePairs(text)
  const turned = doubles.flatMap((pair) => turnedPair(text, pair, '“”'))
  const after = withTurned(text, turned)
  return [
    ...turned,
    ...singlePairs(text).flatMap((pair) =>
      turnedPair(text, pair, isInQuotation(after, pair.open) ? '‘’' : '“”'),
    ),
  ]
}

/** Straight double marks of Chinese text that find no partner. */
export function lonelyStraightQuotes(text: string): readonly number[] {
  if (doublePairs(text).length > 0) return []
  return marksOf(text, DOUBLE).filter(
    (at) => !isInch(text, at) && (isHan(text.charAt(at - 1)) || isHan(text.charAt(at + 1))),
  )
}

export function withTurned(text: string, turned: readonly Turned[]): string {
  if (turned.length === 0) return text
  const parts: string[] = []
  let done = 0
  for (const { at, mark } of turned.toSorted((a, b) => a.at - b.at)) {
    parts.push(text.slice(done, at), mark)
    done = at + 1
  }
  return parts.join('') + text.slice(done)
}

function doublePairs(text: string): readonly Pair[] {
  const straight = marksOf(text, DOUBLE)
  if (straight.length === 0) return []
  const isOdd = straight.length % 2 === 1
  const marks = isOdd ? straight.filter((at) => !isInch(text, at)) : straight
  return besideEachOther(text, marks) ?? withCurly(text, marks) ?? []
}

/** Straight with straight, in order; curly ones inside and between must pair among themselves. */
function besideEachOther(text: string, marks: readonly number[]): readonly Pair[] | null {
  if (marks.length % 2 === 1) return null
  const pairs: Pair[] = []
  let from = 0
  for (let index = 0; index < marks.length; index += 2) {
    const open = marks[index] ?? 0
    const close = marks[index + 1] ?? 0
    if (!isEven(text.slice(from, open)) || !isEven(text.slice(open + 1, close))) return null
    if (!isLikely(text, { open, close })) return null
    pairs.push({ open, close })
    from = close + 1
  }
  return isEven(text.slice(from)) ? pairs : null
}

/** A straight mark may be the partner of a curly one: `“六稳"`. */
function withCurly(text: string, marks: readonly number[]): readonly Pair[] | null {
  const all = [...marks, ...marksOf(text, '“”')].toSorted((a, b) => a - b)
  const pairs: Pair[] = []
  for (let index = 0; index < all.length; index += 2) {
    const open = all[index] ?? 0
    const close = all[index + 1]
    if (close === undefined || text[open] === '”' || text[close] === '“') return null
    if (!isLikely(text, { open, close })) return null
    pairs.push({ open, close })
  }
  return pairs
}

/** Pairs on one level only: what is nested may be meant otherwise. */
function isEven(text: string): boolean {
  let isOpen = false
  for (const at of marksOf(text, '“”')) {
    if ((text[at] === '“') === isOpen) return false
    isOpen = !isOpen
  }
  return !isOpen
}

const NO_FIRST = '，。、；：？！,;:!?.）)》〉】”’'

function isLikely(text: string, { open, close }: Pair): boolean {
  const first = text.charAt(open + 1)
  // Behind a digit it is an inch mark rather than a quotation's beginning.
  const isMark = '"＂'.includes(text.charAt(open)) && isInch(text, open)
  return close > open + 1 && !isMark && !isBlank(first) && !NO_FIRST.includes(first)
}

const LONGEST_SINGLE = 60

function singlePairs(text: string): readonly Pair[] {
  const marks = marksOf(text, SINGLE).filter((at) => !isApostrophe(text, at))
  if (marks.length % 2 === 1) return []
  const pairs: Pair[] = []
  for (let index = 0; index < marks.length; index += 2) {
    const pair = { open: marks[index] ?? 0, close: marks[index + 1] ?? 0 }
    if (pair.close - pair.open > LONGEST_SINGLE || !isLikely(text, pair)) return []
    pairs.push(pair)
  }
  return pairs
}

function turnedPair(text: string, { open, close }: Pair, marks: string): readonly Turned[] {
  if (!isChinese(text, { open, close })) return []
  const straight = DOUBLE + SINGLE
  return [
    { at: open, mark: marks.charAt(0) },
    { at: close, mark: marks.charAt(1) },
  ].filter(({ at }) => straight.includes(text.charAt(at)))
}

/** Han inside, or Chinese on either side: `He said "ok"` stays. */
function isChinese(text: string, { open, close }: Pair): boolean {
  const before = text.charAt(open - 1)
  const after = text.charAt(close + 1)
  if (isHan(before) || endsInChinese(before) || beginsInChinese(before)) return true
  if (isHan(after) || endsInChinese(after)) return true
  for (let at = open + 1; at < close; at += 1) if (isHan(text.charAt(at))) return true
  return '“”'.includes(text.charAt(open)) || '“”'.includes(text.charAt(close))
}

function isInQuotation(text: string, at: number): boolean {
  return text.lastIndexOf('“', at) > text.lastIndexOf('”', at)
}

function isInch(text: string, at: number): boolean {
  return isDigit(text.charAt(at - 1))
}

function isApostrophe(text: string, at: number): boolean {
  return isLatinOrDigit(text.charAt(at - 1)) && !isHan(text.charAt(at + 1))
}

/** Sought as often as there are marks to seek, because that is faster than to look at every character. */
function marksOf(text: string, marks: string): readonly number[] {
  const found: number[] = []
  for (const mark of marks)
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found.push(at)
  return found.toSorted((a, b) => a - b)
}
