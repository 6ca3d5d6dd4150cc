import { lengthOf, SMALL_WORDS, type Stretch } from './stretches.ts'
import { isNameOrNumber } from './word-tokens.ts'

/** The same text may be cut into other words on the other side. */
export function withoutCommonEnds(stretch: Stretch): readonly Stretch[] {
  if ('same' in stretch) return [stretch]
  const { deleted, inserted } = stretch
  if (deleted.length === 0 || inserted.length === 0) return [stretch]
  const start = commonStart(deleted, inserted)
  const [oneStart, oneRest] = cutAt(deleted, start)
  const [, otherRest] = cutAt(inserted, start)
  const end = commonStart(turned(oneRest), turned(otherRest))
  const [oneMiddle, oneEnd] = cutAt(oneRest, lengthOf(oneRest) - end)
  const [otherMiddle] = cutAt(otherRest, lengthOf(otherRest) - end)
  return [{ same: oneStart }, ...grownWord(oneMiddle, otherMiddle), { same: oneEnd }]
}

/** 教育局 → 教育体育局 is something put into it; a name or a number is another one. */
function grownWord(deleted: readonly string[], inserted: readonly string[]): readonly Stretch[] {
  const [one, other] = [deleted.join(''), inserted.join('')]
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const start = sharedStart(short, long)
  const isInside = short.length > 0 && long.endsWith(short.slice(start))
  const isTorn = short.length === 1 && start === 0
  if (!isInside || isTorn || isOneName(deleted) || isOneName(inserted)) {
    return [{ deleted, inserted }]
  }
  const middle = [long.slice(start, long.length - short.length + start)]
  const change =
    short === one ? { deleted: [], inserted: middle } : { deleted: middle, inserted: [] }
  return [{ same: [short.slice(0, start)] }, change, { same: [short.slice(start)] }].filter(
    (stretch) => !('same' in stretch) || stretch.same[0] !== '',
  )
}

/** Never half a surrogate pair, nor a character without what is set on it. */
function sharedStart(short: string, long: string): number {
  return SIMPLE.test(short + long) ? sharedLength(short, long) : 0
}

function sharedLength(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}

/** UTF-16 units that both begin with, up to where a word ends on both sides. */
function commonStart(one: readonly string[], other: readonly string[]): number {
  const [text, otherText] = [one.join(''), other.join('')]
  if (isOneName(one) || isOneName(other)) return text === otherText ? text.length : 0
  const shared = sharedLength(text, otherText)
  const otherEnds = new Set(endsOf(other))
  return endsOf(one).reduce((most, end) => (end <= shared && otherEnds.has(end) ? end : most), 0)
}

function isOneName(tokens: readonly string[]): boolean {
  return tokens.length === 1 && isNameOrNumber(tokens[0] ?? '')
}

/** The dictionary takes 干的 and 他是 for words; a small word at the end of one ends one, too. */
function endsOf(tokens: readonly string[]): readonly number[] {
  let end = 0
  return tokens.flatMap((token) => {
    const start = end
    end += token.length
    if (token.length < 2 || !SIMPLE.test(token)) return [end]
    const first = SMALL_WORDS.has(token.charAt(0)) ? [start + 1] : []
    const last = SMALL_WORDS.has(token.charAt(token.length - 1)) ? [end - 1] : []
    return [...first, ...last, end]
  })
}

function turned(tokens: readonly string[]): readonly string[] {
  return tokens.toReversed().map((token) => token.split('').toReversed().join(''))
}

/** The side that has no word's end there has a word cut in two. */
function cutAt(tokens: readonly string[], place: number): readonly [string[], string[]] {
  const start: string[] = []
  const rest: string[] = []
  let at = 0
  for (const token of tokens) {
    const cut = Math.min(Math.max(place - at, 0), token.length)
    if (cut > 0) start.push(token.slice(0, cut))
    if (cut < token.length) rest.push(token.slice(cut))
    at += token.length
  }
  return [start, rest]
}

const SIMPLE = /^[\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uffef\x20-\x7e]*$/u
