import type { HouseStyle } from '#core/house-style/house-style'
import { textWidth } from '#core/house-style/house-style'
import { breakLines } from './break-lines.ts'
import type { FlowParagraph, FlowPicture } from './flow.ts'
import { glyphsOf, type Glyph } from './glyph.ts'
import type { LaidLine, LaidPage } from './laid.ts'
import type { Metrics } from './metrics.ts'
import { setLine, spansOf } from './set-line.ts'

/** What is never cut between two pages: a line, a picture, a row. Its places count from its top. */
export type Part = LaidPage & { readonly height: number }

/** A block cut into its parts, from the first to the last. Twips. */
export type Parts = {
  readonly before: number
  readonly after: number
  readonly keepNext: boolean
  readonly parts: readonly Part[]
  /** Stand again at the top of every further page. */
  readonly heads: readonly Part[]
}

export type Room = {
  readonly style: HouseStyle
  readonly metrics: Metrics
}

export function paragraphParts(paragraph: FlowParagraph, room: Room): Parts {
  const { before, after, keepNext } = paragraph
  const lines = paragraphLines(paragraph, { x: 0, width: textWidth(room.style.page) }, room.metrics)
  return { before, after, keepNext, heads: [], parts: lines.map(linePart) }
}

function linePart(line: LaidLine): Part {
  return { height: line.height, lines: [line], pictures: [], boxes: [] }
}

type Column = { readonly x: number; readonly width: number }

/** The lines of a paragraph in a column, each as if it stood at the top. */
export function paragraphLines(
  { runs, set, label }: Pick<FlowParagraph, 'runs' | 'set' | 'label'>,
  { x, width }: Column,
  metrics: Metrics,
): readonly LaidLine[] {
  const others = Math.max(1, width - set.left - set.right)
  const first = Math.max(1, others - set.firstLine)
  const measure = { first, others, hangs: metrics.hangs ?? true }
  return breakLines(glyphsOf(runs, metrics), measure).map((line, index) => {
    const start = x + set.left + (index === 0 ? set.firstLine : 0)
    const height = set.line === 'single' ? singleHeight(line.glyphs, set, metrics) : set.line
    const before = index === 0 ? labelSpans(label, start, metrics) : []
    const laid = { y: 0, height, spans: [...before, ...setLine(line, start, set)] }
    const notes = notesIn(line.glyphs)
    return notes.length === 0 ? laid : { ...laid, notes }
  })
}

function notesIn(glyphs: readonly Glyph[]): readonly number[] {
  return [...new Set(glyphs.flatMap(({ number }) => number ?? []))]
}

function labelSpans(label: FlowParagraph['label'], text: number, metrics: Metrics) {
  if (label === undefined) return []
  return spansOf(glyphsOf([label.run], metrics), text - label.hang)
}

function singleHeight(
  glyphs: readonly Glyph[],
  { face }: FlowParagraph['set'],
  metrics: Metrics,
): number {
  const faces = glyphs.length === 0 ? [face] : new Set(glyphs.map((glyph) => glyph.face))
  return Math.max(...Array.from(faces, metrics.lineHeight))
}

/** Centred, on a line that it makes as high as itself. */
export function pictureParts(picture: FlowPicture, { style }: Room): Parts {
  const { media, alt, width, height, change, before, after, keepNext } = picture
  const x = (textWidth(style.page) - width) / 2
  const part = {
    height,
    lines: [],
    boxes: [],
    pictures: [{ x, y: 0, width, height, media, alt, change }],
  }
  return { before, after, keepNext, heads: [], parts: [part] }
}
