import { textWidth, type HouseStyle } from './house-style.ts'

/** How a title stands: its lines, and by how many twips the measure is narrowed on either side. */
export type TitleSetting = { readonly lines: readonly string[]; readonly indent: number }

/**
 * A title too long for one line breaks at its space, when both halves then fit: newsrooms write it
 * for that. Else the measure is narrowed until the lines are about as long as each other, so that
 * no single character is left over. No break is put into the words themselves. `narrow` puts none
 * at the space either.
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
  const count = Math.ceil(lineWidth(text) / measure)
  const longest = Math.ceil(lineWidth(text) / count) + SLACK
  return { lines: [text], indent: Math.max(0, Math.floor((width - longest * character) / 2)) }
}

/** Characters: room for a mark that may not begin a line. */
const SLACK = 0.5

/** In full-width characters; ASCII takes half of one. */
function lineWidth(text: string): number {
  // oxlint-disable-next-line no-control-regex -- the range of ASCII
  const ascii = text.match(/[\u0000-\u007F]/gu)?.length ?? 0
  return text.length - ascii / 2
}
