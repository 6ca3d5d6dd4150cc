import type { BrokenLine } from './break-lines.ts'
import type { Setting } from './flow.ts'
import type { Glyph } from './glyph.ts'
import type { LaidSpan } from './laid.ts'

/** The spans of a line; `x` is where its measure begins. */
export function setLine(line: BrokenLine, x: number, { alignment }: Setting): readonly LaidSpan[] {
  const { glyphs, width, measure, isLast } = line
  const slack = measure - width
  const gaps = glyphs.length - (line.isHanging ? 2 : 1)
  // Too much is pressed together, however the line stands.
  const isFilled = gaps > 0 && (slack < 0 || (alignment === 'both' && !isLast))
  const start = isFilled ? 0 : slack * SHARE[alignment]
  return spansOf(glyphs, x + start, isFilled ? slack / gaps : 0)
}

/** Of the room that is left over, how much stands before the line. */
const SHARE = { both: 0, left: 0, center: 0.5, right: 1 } as const

/** Glyphs one after the other, every one followed by `stretch` twips. */
export function spansOf(glyphs: readonly Glyph[], start: number, stretch = 0): readonly LaidSpan[] {
  const spans: LaidSpan[] = []
  let x = start
  for (const { character, face, change, width, lead } of glyphs) {
    const last = spans.at(-1)
    const advance = width + stretch
    if (last !== undefined) x += lead
    if (last?.face === face && last.change === change && lead === 0) {
      spans[spans.length - 1] = {
        ...last,
        text: last.text + character,
        width: last.width + advance,
      }
    } else {
      const spacing = face.spacing + stretch
      spans.push({ x, width: advance, text: character, face, change, spacing })
    }
    x += advance
  }
  return spans
}
