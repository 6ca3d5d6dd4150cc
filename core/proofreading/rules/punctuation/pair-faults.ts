import { isHan, isLatinOrDigit } from './character-kinds.ts'
import { quotationMarks, type PairFault } from './quotation-marks.ts'

const PARTNERS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '(': ')',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '〔': '〕',
}
const PAIRED = /[“”‘’（）()《》〈〉【】〔〕]/gu

/** Closing marks that are taken for one another: `《春到老城〉`. */
const MISTAKEN: Readonly<Record<string, string>> = {
  '《': '〉',
  '〈': '》',
  '（': '】〕)',
  '【': '）〕',
  '〔': '）】',
  '“': '’',
  '‘': '”',
}

type Open = { readonly at: number; readonly mark: string }

/** Every mark of a block that has no partner, the wrong one, or crosses another pair. */
export function pairFaults(text: string): readonly PairFault[] {
  const quotes = quotationMarks(text)
  const turned = new Map(
    quotes.faults.map(({ at, kind, right }) => [at, kind === 'reversed' ? (right ?? '') : '']),
  )
  const faults: PairFault[] = []
  const stack: Open[] = []
  let crossedAt = -1
  for (const { 0: written, index: at } of text.matchAll(PAIRED)) {
    const mark = turned.get(at) ?? written
    if (mark === '' || at === crossedAt || !isBracket(text, at)) continue
    if (mark in PARTNERS) stack.push({ at, mark })
    else {
      const fault = closing(text, { at, mark }, stack)
      faults.push(...fault)
      if (fault.some(({ kind }) => kind === 'crossed')) crossedAt = at + 1
    }
  }
  const left = stack.map(({ at }) => ({ kind: 'unclosed' as const, at, limit: text.length }))
  const all = [...quotes.faults, ...faults, ...left]
  return settled(
    text,
    all.toSorted((a, b) => a.at - b.at),
  )
}

/** Nothing anybody writes stands in more pairs. */
const DEEPEST = 12

/** Takes the partner of a closing mark off the stack; what stood above it was never closed. */
function closing(text: string, { at, mark }: Open, stack: Open[]): readonly PairFault[] {
  const deepest = Math.max(0, stack.length - DEEPEST)
  const inReach = stack.slice(deepest)
  const partner = deepest + inReach.findLastIndex((open) => PARTNERS[open.mark] === mark)
  const top = stack.at(-1)
  if (partner < deepest) {
    if (top !== undefined && (MISTAKEN[top.mark] ?? '').includes(mark)) {
      stack.pop()
      return [{ kind: 'partner', at, right: PARTNERS[top.mark] ?? '', limit: at }]
    }
    return isNumbering(text, at, mark) ? [] : [{ kind: 'unopened', at, limit: at }]
  }
  const above = stack.splice(partner).slice(1)
  const crossing = above.at(-1)
  if (above.length === 1 && crossing !== undefined) {
    const next = PARTNERS[crossing.mark] ?? ''
    if (text.charAt(at + 1) === next)
      return [{ kind: 'crossed', at, right: next + mark, limit: at + 2 }]
  }
  return above.map((open) => ({ kind: 'unclosed' as const, at: open.at, limit: at }))
}

const REACH = 30

/** `“六稳’` is one fault, the wrong partner, not two. Takes and gives faults in order. */
function settled(text: string, faults: readonly PairFault[]): readonly PairFault[] {
  const gone = new Set<PairFault>()
  const made: PairFault[] = []
  for (const [index, fault] of faults.entries()) {
    const partner = faults
      .slice(index + 1, index + REACH)
      .find((other) => isOtherHalf(text, fault, other) && !gone.has(other))
    if (partner === undefined || gone.has(fault)) continue
    gone.add(fault).add(partner)
    made.push(mistaken(text, fault, partner))
  }
  if (gone.size === 0) return faults
  return [...faults.filter((fault) => !gone.has(fault)), ...made].toSorted((a, b) => a.at - b.at)
}

function isOtherHalf(text: string, open: PairFault, close: PairFault): boolean {
  if (open.kind !== 'unclosed' || close.kind !== 'unopened') return false
  if (close.at - open.at > REACH) return false
  return (MISTAKEN[text.charAt(open.at)] ?? '').includes(text.charAt(close.at))
}

/** The double mark is the one that is meant. */
function mistaken(text: string, open: PairFault, close: PairFault): PairFault {
  const kind = 'partner'
  if (text.charAt(close.at) === '”') return { kind, at: open.at, right: '“', limit: close.at }
  const right = PARTNERS[text.charAt(open.at)] ?? ''
  return { kind, at: close.at, right, limit: close.at }
}

/** Halfwidth brackets count beside Han only, ’ not as an apostrophe. */
function isBracket(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (mark === '’')
    return (
      !isLatinOrDigit(text.charAt(at - 1)) || text.slice(Math.max(0, at - 60), at).includes('‘')
    )
  if (mark === '(' || mark === ')') return isHan(text.charAt(at - 1)) || isHan(text.charAt(at + 1))
  return true
}

/** `1）` and `一）` number an item. */
function isNumbering(text: string, at: number, mark: string): boolean {
  if (mark !== '）' && mark !== ')') return false
  return /(?:^|[\s。；：，、])[A-Za-z一二三四五六七八九十]{1,3}$|(?:^|\D)\d{1,2}$/u.test(
    text.slice(Math.max(0, at - 5), at),
  )
}
