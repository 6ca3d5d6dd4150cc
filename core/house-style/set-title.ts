import { textWidth, type HouseStyle } from './house-style.ts'

/** How a title stands: its lines, and by how many twips the measure is narrowed on either side. */
export type TitleSetting = { readonly lines: readonly string[]; readonly indent: number }

/**
 * A title too long for one line breaks at its space, when both halves then fit: newsrooms write it
 * for that. Else a centred measure is narrowed until the lines are about as long as each other, so
 * that no single character is left over and, where a little more width allows it, no word is torn.
 * No break is put into the words themselves. `narrow` puts none at the space either.
 */
export function setTitle(
  title: string,
  { page, paragraphs }: HouseStyle,
  way: 'broken' | 'narrow' = 'broken',
): TitleSetting {
  const text = title.trim()
  const character = paragraphs.title.size * 10
  const width = textWidth(page)
  const measure = Math.floor(width / character)
  if (lineWidth(text) <= measure) return { lines: [text], indent: 0 }

  const halves = text.split(/[ \u3000]+/u)
  const isBroken = way === 'broken' && halves.length === 2
  if (isBroken && halves.every((half) => lineWidth(half) <= measure)) {
    return { lines: halves, indent: 0 }
  }
  // Narrowed at both edges, a title at the left would stand off from what is under it.
  if (paragraphs.title.alignment !== 'center') return { lines: [text], indent: 0 }
  const longest = longestLine(text, measure) + SLACK
  return { lines: [text], indent: Math.max(0, Math.floor((width - longest * character) / 2)) }
}

/** Characters that a line may be longer for the sake of a word. */
const STRETCH = 3

function longestLine(text: string, measure: number): number {
  const count = Math.ceil(lineWidth(text) / measure)
  const least = Math.ceil(lineWidth(text) / count)
  const borders = wordBorders(text)
  const lengths = Array.from({ length: STRETCH + 1 }, (_, more) => least + more)
  const fits = (length: number) =>
    length + SLACK <= measure && lineEnds(text, length).every((end) => borders.has(end))
  return lengths.find(fits) ?? least
}

const WORDS = new Intl.Segmenter('zh-Hans', { granularity: 'word' })

/** Offsets between words. Two characters that stand alone are a word nobody has listed: 以案促改. */
function wordBorders(text: string): ReadonlySet<number> {
  const words = Array.from(WORDS.segment(text))
  const isAlone = (at: number) => words[at]?.segment.length === 1 && words[at]?.isWordLike === true
  return new Set(words.flatMap(({ index }, at) => (isAlone(at - 1) && isAlone(at) ? [] : [index])))
}

/** Where lines of so many characters end; a mark that may not begin a line stays with its word. */
function lineEnds(text: string, length: number): readonly number[] {
  const ends: number[] = []
  let width = 0
  let at = 0
  for (const character of text) {
    width += lineWidth(character)
    if (width > length && !NOT_FIRST.test(character)) {
      ends.push(at)
      width = lineWidth(character)
    }
    at += character.length
  }
  return ends
}

const NOT_FIRST = /[\p{Pe}\p{Pf}、，。：；！？·—…]/u

/** Characters: room for a mark that may not begin a line. */
const SLACK = 0.5

/** In full-width characters; ASCII takes half of one. */
function lineWidth(text: string): number {
  // oxlint-disable-next-line no-control-regex -- the range of ASCII
  const ascii = text.match(/[\u0000-\u007F]/gu)?.length ?? 0
  return text.length - ascii / 2
}
