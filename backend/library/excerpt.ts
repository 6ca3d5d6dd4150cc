import { comparable, type SearchText } from './search-texts.ts'

/** One line of the text as it was written, around the first place where the word stands. */
export function excerptAround({ written, compared }: SearchText, word: string): string {
  const at = placeInWritten({ written, compared }, compared.indexOf(word))
  const from = Math.max(0, at - BEFORE)
  const to = Math.min(written.length, at + word.length + AFTER)
  const line = wholeCharacters(written.slice(from, to)).replaceAll(/\s+/gu, ' ').trim()
  return `${from > 0 ? '…' : ''}${line}${to < written.length ? '…' : ''}`
}

/** Comparing may change lengths (㎡ is m2): then the place is found character by character. */
function placeInWritten({ written, compared }: SearchText, place: number): number {
  if (written.length === compared.length) return place
  let at = 0
  let reached = 0
  for (const character of written) {
    if (reached >= place) return at
    reached += comparable(character).length
    at += character.length
  }
  return at
}

/** A slice may have cut a character of two UTF-16 units in half. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/u, '').replace(/[\uD800-\uDBFF]$/u, '')
}

/** UTF-16 units shown on either side. */
const BEFORE = 16
const AFTER = 44
