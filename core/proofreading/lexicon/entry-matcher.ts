import type { Span } from '#core/shared/span'
import { wordFinder } from '../word-finder.ts'
import type { LexiconEntry } from './lexicon-entry.ts'
import { cutOfWords } from './word-borders.ts'

export type EntryHit = {
  readonly entry: LexiconEntry
  readonly from: number
  readonly to: number
  readonly suggestion: string | null
}

/** Longer words do not come about by chance where two others meet. */
const SHORT = 3

type EntryMatcher = (text: string) => readonly EntryHit[]

/**
 * Finds all entries in one pass over the text; a pattern is tried only where its words were seen,
 * and looks after its neighbours itself.
 */
export function entryMatcher(entries: readonly LexiconEntry[]): EntryMatcher {
  const finder = wordFinder(entriesByWord(entries))
  return (text) => {
    const hits: EntryHit[] = []
    const patterns = new Set<LexiconEntry>()
    for (let at = 0; at < text.length; at += 1) {
      for (const { to, value } of finder.everyAt(text, at)) {
        for (const entry of value) {
          if (entry.find !== undefined) patterns.add(entry)
          else if (isWholeWord(entry, text, { from: at, to })) hits.push(wordHit(entry, at, to))
        }
      }
    }
    for (const entry of patterns) hits.push(...patternHits(entry, text))
    return hits
  }
}

function isWholeWord({ isDoubtful }: LexiconEntry, text: string, { from, to }: Span): boolean {
  if (to - from > SHORT) return true
  const cut = cutOfWords(text, from, to)
  return cut === 'none' || (cut === 'possible' && isDoubtful !== true)
}

function entriesByWord(entries: readonly LexiconEntry[]): ReadonlyMap<string, LexiconEntry[]> {
  const words = new Map<string, LexiconEntry[]>()
  for (const entry of entries) {
    for (const word of entry.words) {
      const known = words.get(word)
      if (known === undefined) words.set(word, [entry])
      else known.push(entry)
    }
  }
  return words
}

function wordHit(entry: LexiconEntry, from: number, to: number): EntryHit {
  return { entry, from, to, suggestion: entry.right }
}

function patternHits(entry: LexiconEntry, text: string): readonly EntryHit[] {
  if (entry.find === undefined) return []
  return Array.from(text.matchAll(entry.find), (match) => patternHit(entry, match)).filter(
    ({ from, to }) => to > from,
  )
}

function patternHit(entry: LexiconEntry, match: RegExpExecArray): EntryHit {
  const within = entry.wrong === undefined ? 0 : match[0].lastIndexOf(entry.wrong)
  const from = match.index + within
  const length = entry.wrong?.length ?? match[0].length
  return { entry, from, to: from + length, suggestion: filledIn(entry.right, match) }
}

function filledIn(right: string | null, match: RegExpExecArray): string | null {
  return right?.replace(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? '') ?? null
}
