import type { CSSProperties } from 'react'
import {
  LATIN_FONT,
  type HouseStyle,
  type MarkStyle,
  type ParagraphStyle,
} from '#core/house-style/house-style'

const TWIPS_PER_PIXEL = 15

/** Twips as CSS pixels: both are parts of an inch. */
export function pixels(twips: number): number {
  return twips / TWIPS_PER_PIXEL
}

export function paragraphLook(style: HouseStyle, part: ParagraphStyle): CSSProperties {
  const look = style.paragraphs[part]
  const size = pixels(look.size * 10)
  const { firstLineChars = 0, leftChars = 0, rightChars = 0 } = look
  return {
    fontFamily: family(style, look.font, look.latin ?? LATIN_FONT),
    fontSize: size,
    fontWeight: look.bold === true ? 700 : 400,
    letterSpacing: pixels(look.spacing ?? 0),
    lineHeight: look.line === 'single' ? 1.3 : `${pixels(look.line)}px`,
    textAlign: look.alignment === 'both' ? 'justify' : look.alignment,
    textIndent: firstLineChars * size,
    paddingLeft: leftChars * size,
    paddingRight: rightChars * size,
    marginTop: pixels(look.before ?? 0),
    marginBottom: pixels(look.after ?? 0),
  }
}

export function markLook(style: HouseStyle, part: MarkStyle): CSSProperties {
  const { font, bold } = style.marks[part]
  return { fontFamily: family(style, font, font), fontWeight: bold === true ? 700 : 'inherit' }
}

/** Letters in their own face first: a Chinese one would draw them too. */
function family({ standIns }: HouseStyle, font: string, latin: string): string {
  const names = [latin, font, ...(standIns[font] ?? [])]
  return [...new Set(names)].map((name) => `"${name}", `).join('') + 'serif'
}
