import type { Span } from '#core/shared/span'

/**
 * One row of the source as it is drawn: a line, or the next stretch of a very long one, so that a
 * page pasted without line ends still scrolls. Spans are UTF-16 offsets into the whole source.
 */
export type SourceRow = Span & {
  /** Counted from 1, as an editor counts. */
  readonly line: number
  readonly continues: boolean
}

/** About eight rows of a column: enough to read on, little enough to lay out at once. */
export const LONGEST_ROW = 400

export function sourceRows(text: string): readonly SourceRow[] {
  const rows: SourceRow[] = []
  let from = 0
  for (let line = 1; from <= text.length; line += 1) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    addRows(rows, { from, to, line, continues: false }, text)
    from = to + 1
  }
  return rows
}

/** The index of the row that holds an offset. */
export function rowAt(rows: readonly Pick<Span, 'from'>[], offset: number): number {
  let low = 0
  let high = rows.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((rows[middle]?.from ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function addRows(rows: SourceRow[], whole: SourceRow, text: string): void {
  let { from } = whole
  while (whole.to - from > LONGEST_ROW) {
    const to = wholeCharacter(text, from + LONGEST_ROW)
    rows.push({ ...whole, from, to, continues: from > whole.from })
    from = to
  }
  rows.push({ ...whole, from, continues: from > whole.from })
}

/** Never between the halves of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset)
  return unit >= 0xdc_00 && unit <= 0xdf_ff ? offset + 1 : offset
}
