import type { Span } from '#core/shared/span'
import { spansByUnit } from '../spans-by-unit.ts'
import { wordFinder } from '../word-finder.ts'

export type NearPhrase = {
  readonly from: number
  readonly to: number
  readonly right: string
  /** Where in the phrase the one other character stands; -1 when it is right. */
  readonly at: number
}

type Half = { readonly phrase: string; readonly start: number; readonly end: number }
type NearPhraseFinder = (text: string) => readonly NearPhrase[]

/**
 * Finds places that are one character away from a phrase. One of the two halves is then untouched:
 * halves are looked up, the rest is compared. A place that is some phrase as it stands is right.
 */
export function nearPhraseFinder(phrases: readonly string[]): NearPhraseFinder {
  const known = new Set(phrases)
  const finder = wordFinder(phrasesByHalf(known))
  return (text) => {
    const near: NearPhrase[] = []
    const right: Span[] = []
    for (let at = 0; at < text.length; at += 1) {
      for (const { value } of finder.everyAt(text, at)) {
        for (const half of value) {
          const found = nearPhrase(text, at - half.start, half)
          if (found === null) continue
          if (known.has(text.slice(found.from, found.to))) right.push(found)
          else near.push(found)
        }
      }
    }
    const rightAt = spansByUnit(right)
    return near.filter((found) => ![...rightAt(found)].some((span) => isTakenFrom(found, span)))
  }
}

/** 图谋将[不得人]心: what takes a piece of a phrase that is right is chance. */
function isTakenFrom({ from, to }: Span, right: Span): boolean {
  const isOver = from < right.to && to > right.from
  return isOver && !(from <= right.from && to >= right.to && to - from > right.to - right.from)
}

function phrasesByHalf(phrases: ReadonlySet<string>): ReadonlyMap<string, readonly Half[]> {
  const halves = new Map<string, Half[]>()
  for (const phrase of phrases) {
    const middle = phrase.length >> 1
    for (const [start, end] of [
      [0, middle],
      [middle, phrase.length],
    ] as const) {
      const half = phrase.slice(start, end)
      const known = halves.get(half)
      if (known === undefined) halves.set(half, [{ phrase, start, end }])
      else known.push({ phrase, start, end })
    }
  }
  return halves
}

function nearPhrase(text: string, from: number, { phrase, start, end }: Half): NearPhrase | null {
  if (from < 0 || from + phrase.length > text.length) return null
  let other = -1
  for (let at = 0; at < phrase.length; at += 1) {
    if (at >= start && at < end) continue
    if (text.charCodeAt(from + at) === phrase.charCodeAt(at)) continue
    if (other >= 0) return null
    other = at
  }
  return { from, to: from + phrase.length, right: phrase, at: other }
}
