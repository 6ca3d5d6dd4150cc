import type { Span } from '#core/shared/span'

/** What is wrong with a mark that should have a partner. Positions are UTF-16 offsets. */
export type PairFault = {
  readonly kind: 'unclosed' | 'unopened' | 'reversed' | 'partner' | 'crossed'
  readonly at: number
  /** What should stand there instead, where that is certain. */
  readonly right?: string
  /** Up to here a missing half is looked for. */
  readonly limit: number
}

export type QuotationMarks = {
  readonly faults: readonly PairFault[]
  /** Pairs of “ ” that stand inside another pair of “ ”. */
  readonly nested: readonly Span[]
  /** Every pair, reversed ones as they were meant. */
  readonly pairs: readonly Span[]
}

type Mark = { readonly at: number; readonly opens: boolean }

/** Reads the “ ” of a block as a whole: most faults show only in the marks that follow. */
export function quotationMarks(text: string): QuotationMarks {
  const marks = marksOf(text)
  const faults: PairFault[] = []
  const nested: Span[] = []
  const pairs: Span[] = []
  let open: number | null = null
  for (let index = 0; index < marks.length; index += 1) {
    const mark = marks[index]
    if (mark === undefined) break
    const next = marks[index + 1]
    const limit = next?.at ?? text.length
    if (open === null) {
      if (mark.opens) open = mark.at
      else if (next !== undefined && !next.opens && mayOpen(text, mark.at, next.at)) {
        faults.push({ kind: 'reversed', at: mark.at, right: '“', limit })
        open = mark.at
      } else if (next !== undefined && isTurnedRound(text, marks, index)) {
        faults.push({ kind: 'reversed', at: mark.at, right: '“', limit })
        faults.push({ kind: 'reversed', at: next.at, right: '”', limit: next.at })
        pairs.push({ from: mark.at, to: next.at })
        index += 1
      } else faults.push({ kind: 'unopened', at: mark.at, limit })
      continue
    }
    if (!mark.opens) {
      pairs.push({ from: open, to: mark.at })
      open = null
      continue
    }
    const inner = nestedUntil(marks, index)
    if (inner !== null) {
      nested.push(...inner.pairs)
      pairs.push(...inner.pairs)
      index = inner.last
      continue
    }
    if ((next === undefined || next.opens) && mayClose(text, open, mark.at)) {
      faults.push({ kind: 'reversed', at: mark.at, right: '”', limit })
      pairs.push({ from: open, to: mark.at })
      open = null
      continue
    }
    faults.push({ kind: 'unclosed', at: open, limit: mark.at })
    open = mark.at
  }
  if (open !== null) faults.push({ kind: 'unclosed', at: open, limit: text.length })
  return { faults, nested, pairs }
}

function marksOf(text: string): readonly Mark[] {
  return Array.from(text.matchAll(/[“”]/gu), ({ 0: mark, index: at }) => ({
    at,
    opens: mark === '“',
  }))
}

const MOST_NESTED = 40

/** The inner pairs from `first` on, when each closes and one more mark closes what is around them. */
function nestedUntil(marks: readonly Mark[], first: number) {
  const pairs: Span[] = []
  for (let index = first; index < first + MOST_NESTED; index += 2) {
    const open = marks[index]
    const close = marks[index + 1]
    if (open === undefined) return null
    if (!open.opens) return pairs.length > 0 ? { pairs, last: index - 1 } : null
    if (close === undefined || close.opens) return null
    pairs.push({ from: open.at, to: close.at })
  }
  return null
}

const LONGEST_REVERSED = 30
const LONGEST_TURNED_ROUND = 12

/** `”四个最严“`: both point the wrong way, and no third mark would pair with the second. */
function isTurnedRound(text: string, marks: readonly Mark[], index: number): boolean {
  const [first, second, third] = marks.slice(index, index + 3)
  if (first === undefined || second === undefined || (third !== undefined && !third.opens))
    return false
  const isShort = second.at - first.at <= LONGEST_TURNED_ROUND
  return isShort && mayOpen(text, first.at, second.at) && mayClose(text, first.at, second.at)
}

/** `”我为群众办实事”`: a short phrase of one sentence, and it begins with the mark. */
function mayOpen(text: string, at: number, close: number): boolean {
  return isPhrase(text, at, close) && !/[，。、；：！？）》]/u.test(text.charAt(at + 1))
}

/** `“书香管城“`: a short phrase of one sentence. */
function mayClose(text: string, open: number, at: number): boolean {
  return isPhrase(text, open, at) && !/[，。、；：（《]/u.test(text.charAt(at - 1))
}

function isPhrase(text: string, from: number, to: number): boolean {
  const inside = text.slice(from + 1, to)
  return inside !== '' && inside.length <= LONGEST_REVERSED && !/[，。；：！？“”]/u.test(inside)
}
