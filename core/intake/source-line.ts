/** One line of the source that holds something. Offsets are UTF-16, without the white space around. */
export type SourceLine = {
  readonly from: number
  readonly to: number
  readonly text: string
  /** Columns before the text; a full-width space, and the □ of a typesetting export, are two. */
  readonly indent: number
  /** Columns of the indent and the text together; a Han character is two. */
  readonly width: number
  /** Empty lines above. */
  readonly gap: number
}

const LINE = /[^\n\r\v\f\u0085\u2028\u2029]+|\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu
const BLANK = /^[\s\u200b\u200e\u200f\ufeff\u2060]*/u
const BLANK_ONE = /[\s\u200b\u200e\u200f\ufeff\u2060]/u
const LINES_A_STEP = 1000

/** Cuts the source into its lines. Yields between steps, with how far it is from 0 to 1. */
export function* sourceLines(source: string): Generator<number, readonly SourceLine[]> {
  const lines: SourceLine[] = []
  let breaks = 0
  let seen = 0
  for (const { 0: content, index } of source.matchAll(LINE)) {
    seen += 1
    if (seen % LINES_A_STEP === 0) yield index / source.length
    if (/^[\n\r\v\f\u0085\u2028\u2029]/u.test(content)) breaks += 1
    else {
      const line = sourceLine(content, index, lines.length === 0 ? 0 : Math.max(0, breaks - 1))
      if (line === null) continue
      lines.push(line)
      breaks = 0
    }
  }
  return lines
}

/** Columns that text takes on paper: two for a wide character. */
export function columns(text: string): number {
  let sum = 0
  for (const character of text) sum += isWide(character) ? 2 : 1
  return sum
}

function sourceLine(content: string, index: number, gap: number): SourceLine | null {
  const blank = BLANK.exec(content)?.[0] ?? ''
  if (blank.length === content.length) return null

  const boxes = /^□{2,4}(?=[^\s□])/u.exec(content.slice(blank.length))?.[0] ?? ''
  const text = content.slice(blank.length + boxes.length, endOf(content))
  const from = index + blank.length
  const indent = columns(blank) + 2 * boxes.length
  return {
    from,
    to: from + boxes.length + text.length,
    text,
    indent,
    width: indent + columns(text),
    gap,
  }
}

/** Backwards, so that a long row of spaces inside a line costs nothing. */
function endOf(content: string): number {
  let end = content.length
  while (end > 0 && BLANK_ONE.test(content.charAt(end - 1))) end -= 1
  return end
}

function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code === 0xfeff || (code >= 0x200b && code <= 0x200f)) return false
  return code >= 0x1100 && !(code >= 0x2000 && code <= 0x206f && !WIDE_QUOTES.has(character))
}

const WIDE_QUOTES = new Set('“”‘’—…')
