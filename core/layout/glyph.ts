import { isWide } from './character-kind.ts'
import { em, type Face } from './face.ts'
import type { Metrics } from './metrics.ts'

/** What a suggestion says of a run, where suggestions are shown. */
export type RunChange = 'inserted' | 'deleted'

export type Run = {
  readonly text: string
  readonly face: Face
  readonly change?: RunChange | undefined
  /** The footnote whose number stands behind it, and what is suggested about all its words. */
  readonly note?: { readonly text: string; readonly change: RunChange | undefined } | undefined
  /** Of the footnote, where it is one's number. */
  readonly number?: number
}

/** One character as it stands in a line; `width` in twips with the face's spacing. */
export type Glyph = {
  readonly character: string
  readonly face: Face
  readonly change: RunChange | undefined
  readonly width: number
  /** Twips before it, unless it begins a line. */
  readonly lead: number
  /** Of a footnote: it stands on the line of the character before it. */
  readonly number: number | undefined
}

/** Stands for a break that was asked for: what follows begins a line. */
export const LINE_BREAK = '\n'

export function glyphsOf(runs: readonly Run[], metrics: Metrics): readonly Glyph[] {
  const glyphs: Glyph[] = []
  for (const { text, face, change, number } of runs) {
    const gap = (metrics.hanLatinGap ?? 0) * em(face)
    for (const character of text) {
      const lead = leadOf(glyphs.at(-1), character, gap)
      const width = character === LINE_BREAK ? 0 : metrics.advance(character, face) + face.spacing
      glyphs.push({ character, face, change, width, lead, number })
    }
  }
  return glyphs
}

function leadOf(before: Glyph | undefined, character: string, gap: number): number {
  if (gap === 0 || before === undefined) return 0
  if (isWide(before.character) === isWide(character)) return 0
  return LETTER.test(before.character) && LETTER.test(character) ? gap : 0
}

const LETTER = /[\p{L}\p{N}]/u
