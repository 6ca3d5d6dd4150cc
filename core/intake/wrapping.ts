import { columns, type SourceLine } from './source-line.ts'
import { endsSentence } from './sentence.ts'

/** Columns at which a layout broke every line; null when each line is a paragraph of its own. */
export type Measure = number | null

const LEAST_MEASURE = 20
const MOST_MEASURE = 140
const LEAST_LINES = 4

/**
 * Finds the width at which a PDF or a typesetting system wrapped its lines: many lines end within one
 * Han character of it, in mid-sentence, and hardly any is longer.
 */
export function measureOf(lines: readonly SourceLine[]): Measure {
  const filled = new Map<number, number>()
  for (const { width } of lines) filled.set(width, (filled.get(width) ?? 0) + 1)

  let best: { measure: number; full: number } | null = null
  for (const measure of filled.keys()) {
    if (measure < LEAST_MEASURE || measure > MOST_MEASURE) continue
    const full = [0, 1, 2, 3].reduce((sum, less) => sum + (filled.get(measure - less) ?? 0), 0)
    if (best === null || full > best.full || (full === best.full && measure > best.measure))
      best = { measure, full }
  }
  if (best === null || best.full < LEAST_LINES) return null
  return isMeasure(best.measure, lines) ? best.measure : null
}

function isMeasure(measure: number, lines: readonly SourceLine[]): boolean {
  const longer = lines.filter(({ width }) => width > measure + 1).length
  const full = lines.filter(({ width }) => width <= measure + 1 && width >= measure - 3)
  const open = full.filter(({ text }) => !endsSentence(text)).length
  const inText = lines.filter(({ width }) => width >= measure / 2).length
  return (
    open >= LEAST_LINES - 1 &&
    open >= full.length * 0.6 &&
    longer <= full.length * 0.25 &&
    full.length >= inText * 0.3
  )
}

/** An arrow at a picture always begins a line of its own. */
const CAPTION_MARK = /^[▲▼◀▶△▽◁▷]\s*\S/u

/** The next line goes on with this one: it is full, and what follows would not have fitted. */
export function isWrapped(line: SourceLine, next: SourceLine, measure: Measure): boolean {
  if (measure === null || next.gap > 0 || CAPTION_MARK.test(next.text)) return false
  if (next.indent >= line.indent + 2 && next.indent > 0) return false
  if (line.width > measure + 4) return false
  const room = measure - line.width
  if (endsSentence(line.text)) return room <= 1 && isMiddleOrEnd(next, measure)
  return room < columns(firstUnit(next.text)) + 2
}

/** The next line of a paragraph is full as well, or ends it; a short one that does neither is a heading. */
function isMiddleOrEnd({ text, width }: SourceLine, measure: number): boolean {
  if (beginsParagraph(text)) return false
  return width >= measure - 4 || endsSentence(text) || /[：；]$/u.test(text)
}

function beginsParagraph(text: string): boolean {
  return /^(?:本报讯|本台讯|●|◆|■|▲|△|□|\d+[.、．]|[一二三四五六七八九十]、|（[一二三四五六七八九十]）)/u.test(
    text,
  )
}

/** What a layout never splits: a number or word, and the marks that may not begin a line. */
function firstUnit(text: string): string {
  return /^(?:[\w.%,-]+|.)[，。、；：？！”’）》】…]*/u.exec(text)?.[0] ?? ''
}
