import { isBlank } from './character-kind.ts'
import { LINE_BREAK, type Glyph } from './glyph.ts'
import { mayBreak, mayHang } from './kinsoku.ts'

/** Twips. Marks hang unless it says otherwise. */
export type Measure = {
  readonly first: number
  readonly others: number
  readonly hangs?: boolean
}

export type BrokenLine = {
  /** Without the blanks that the break takes. */
  readonly glyphs: readonly Glyph[]
  /** Twips of the glyphs within the measure: a mark that hangs is not among them. */
  readonly width: number
  readonly measure: number
  /** The last mark stands past the measure. */
  readonly isHanging: boolean
  /** The paragraph or an asked-for break ends it: nobody stretches it. */
  readonly isLast: boolean
}

/** Sets a paragraph line by line, each as full as 避头尾 lets it be. An empty one has one line. */
export function breakLines(glyphs: readonly Glyph[], measure: Measure): readonly BrokenLine[] {
  const lines: BrokenLine[] = []
  let from = 0
  do {
    const room = lines.length === 0 ? measure.first : measure.others
    const end = lineEnd(glyphs, from, { width: room, hangs: measure.hangs ?? true })
    lines.push(lineOf(glyphs, { ...end, from }, room))
    from = end.next
  } while (from < glyphs.length)
  return lines
}

type LineEnd = { readonly to: number; readonly next: number; readonly isHanging: boolean }

type Room = { readonly width: number; readonly hangs: boolean }

function lineEnd(glyphs: readonly Glyph[], from: number, room: Room): LineEnd {
  let width = 0
  for (let at = from; at < glyphs.length; at += 1) {
    const glyph = glyphs[at]
    if (glyph === undefined) break
    if (glyph.character === LINE_BREAK) return { to: at, next: at + 1, isHanging: false }
    width += glyph.width + (at === from ? 0 : glyph.lead)
    // A face's spacing after the last character may stand out.
    if (
      width - Math.max(0, glyph.face.spacing) > room.width + TOLERANCE &&
      !isBlank(glyph.character)
    ) {
      const hanging = room.hangs ? hangingEnd(glyphs, from, at) : undefined
      return hanging ?? endBefore(glyphs, from, at)
    }
  }
  return { to: glyphs.length, next: glyphs.length, isHanging: false }
}

/** Twips that fractions of letters' widths may be out by. */
const TOLERANCE = 0.5

/** With the mark at `over` past its end, when the next line may begin after it. */
function hangingEnd(glyphs: readonly Glyph[], from: number, over: number): LineEnd | undefined {
  const mark = glyphs[over]?.character ?? LINE_BREAK
  if (!mayHang(mark) || over === from || !endsAfter(glyphs, over)) return undefined
  return { to: over + 1, next: afterBlanks(glyphs, over + 1), isHanging: true }
}

/** Where a line ends whose character at `over` no longer fits. */
function endBefore(glyphs: readonly Glyph[], from: number, over: number): LineEnd {
  for (let at = over; at > from; at -= 1) {
    if (mayEndBefore(glyphs, at)) return { to: at, next: at, isHanging: false }
  }
  const to = Math.max(from + 1, over)
  return { to, next: to, isHanging: false }
}

function endsAfter(glyphs: readonly Glyph[], at: number): boolean {
  const [mark, next] = [glyphs[at], glyphs[at + 1]]
  if (mark === undefined || next === undefined) return true
  return next.character === LINE_BREAK || isBlank(next.character) || mayEndBefore(glyphs, at + 1)
}

/** The number of a footnote begins no line. */
function mayEndBefore(glyphs: readonly Glyph[], at: number): boolean {
  const [before, after] = [glyphs[at - 1], glyphs[at]]
  if (before === undefined || after === undefined || after.number !== undefined) return false
  return mayBreak(before.character, after.character, glyphs[at - 2]?.character)
}

function afterBlanks(glyphs: readonly Glyph[], from: number): number {
  let at = from
  while (isBlank(glyphs[at]?.character ?? '')) at += 1
  return glyphs[at]?.character === LINE_BREAK ? at + 1 : at
}

function lineOf(
  all: readonly Glyph[],
  { from, to, next, isHanging }: LineEnd & { readonly from: number },
  measure: number,
): BrokenLine {
  let end = to
  while (end > from && isBlank(all[end - 1]?.character ?? '')) end -= 1
  const glyphs = all.slice(from, end)
  const within = isHanging ? glyphs.slice(0, -1) : glyphs
  const width = within.reduce(
    (sum, glyph, at) => sum + glyph.width + (at === 0 ? 0 : glyph.lead),
    0,
  )
  const isLast = next >= all.length || all[next - 1]?.character === LINE_BREAK
  return { glyphs, width, measure, isHanging, isLast }
}
