import { em, type Face } from './face.ts'
import { isWide } from './character-kind.ts'

/** How wide and how high type is, and where programs differ. The screen may measure; where there is no screen, tables know. */
export type Metrics = {
  /** Twips from one character to the next, without the face's own spacing. */
  readonly advance: (character: string, face: Face) => number
  /** Twips of a single line: what the font asks for, not an exact pitch. */
  readonly lineHeight: (face: Face) => number
  /** Ems between Han and a letter or digit. Word is told to have none; LibreOffice 7 does not listen. */
  readonly hanLatinGap?: number
  /** Whether a mark may hang past the end of a line, as in Word. LibreOffice 7 hangs none of our files'. */
  readonly hangs?: boolean
  /** Twips between text and footnotes. In Word it is an empty line; LibreOffice has a gap of its own. */
  readonly noteGap?: number
}

/**
 * Chinese type is as wide as it is high. Letters are those of Times New Roman and of everything cut
 * to its measure (Liberation Serif, Tinos); in a Chinese face they take half an em.
 */
export const TABLE_METRICS: Metrics = {
  advance: (character, face) => {
    if (isWide(character)) return em(face)
    const thousandths = face.latin === face.font ? HALF : (TIMES.get(character) ?? HALF)
    return (thousandths * em(face)) / 1000
  },
  lineHeight: (face) => em(face) * SINGLE,
}

/** 宋体 in Word. */
const SINGLE = 1.3

const HALF = 500

/** Thousandths of an em from the blank to the tilde, in the order of ASCII. */
const WIDTHS = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
  500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
  556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
  722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
  278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
]

const TIMES: ReadonlyMap<string, number> = new Map(
  WIDTHS.map((width, index) => [String.fromCodePoint(0x20 + index), width]),
)
