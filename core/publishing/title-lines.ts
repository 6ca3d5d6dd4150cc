import { textWidth, type HouseStyle } from './house-style.ts'

/** A title too long for one line breaks at its space, when both halves then fit: newsrooms write it for that. */
export function titleLines(title: string, { page, paragraphs }: HouseStyle): readonly string[] {
  const measure = Math.floor(textWidth(page) / (paragraphs.title.size * 10))
  const text = title.trim()
  if (lineWidth(text) <= measure) return [text]

  const halves = text.split(/[ \u3000]+/u)
  const fits = halves.length === 2 && halves.every((half) => lineWidth(half) <= measure)
  return fits ? halves : [text]
}

/** In full-width characters; ASCII takes half of one. */
function lineWidth(text: string): number {
  // oxlint-disable-next-line no-control-regex -- the range of ASCII
  return text.length - text.replace(/[^\u0000-\u007F]/gu, '').length / 2
}
