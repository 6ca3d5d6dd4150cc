import { sum } from '#core/shared/sum'
import type { FlowCell, FlowRow, FlowTable } from './flow.ts'
import type { Box, LaidLine } from './laid.ts'
import { movedLine } from './moved.ts'
import { paragraphLines, type Part, type Parts, type Room } from './part.ts'

/** Twips between a cell's edge and its words. */
const SIDE = 108
const ABOVE = 60
const BELOW = 60

/** Twips of the rule between two rows. */
const RULE = 10

/** Rows that a cell joins are one part: no page ends in it. */
export function tableParts({ rows }: FlowTable, room: Room): Parts {
  const cells = rows.map((row) => row.cells.map((cell) => laidCell(cell, room)))
  const heights = rowHeights(rows, cells)
  const parts: Part[] = []
  const heads: Part[] = []
  for (let at = 0; at < rows.length;) {
    const to = Math.max(at + 1, joinedTo(rows, at))
    const part = partOf(rows, { cells, heights, at, to })
    parts.push(part)
    if (rows[at]?.isHead === true && heads.length === parts.length - 1) heads.push(part)
    at = to
  }
  const isAllHead = heads.length === parts.length
  return { before: 0, after: 0, keepNext: false, parts, heads: isAllHead ? [] : heads }
}

type LaidCell = { readonly lines: readonly LaidLine[]; readonly height: number }

function laidCell(cell: FlowCell, { metrics }: Room): LaidCell {
  const column = { x: cell.x + SIDE, width: cell.width - 2 * SIDE }
  const lines = cell.paragraphs.flatMap((one) => paragraphLines(one, column, metrics))
  return { lines, height: ABOVE + BELOW + sum(lines.map((line) => line.height)) }
}

/** As high as their highest cell; the last row makes room for a cell that reaches down to it. */
function rowHeights(rows: readonly FlowRow[], laid: readonly (readonly LaidCell[])[]): number[] {
  const heights = rows.map(() => 0)
  for (const [at, row] of rows.entries()) {
    for (const [index, cell] of row.cells.entries()) {
      const last = Math.min(rows.length, at + cell.rows) - 1
      const needed = (laid[at]?.[index]?.height ?? 0) + RULE - sum(heights.slice(at, last))
      heights[last] = Math.max(heights[last] ?? 0, needed)
    }
  }
  return heights
}

/** The row after the last one that cells beginning at `at` or below join to it. */
function joinedTo(rows: readonly FlowRow[], at: number): number {
  let to = at + 1
  for (let row = at; row < to; row += 1) {
    const reach = Math.max(1, ...(rows[row]?.cells ?? []).map((cell) => cell.rows))
    to = Math.min(rows.length, Math.max(to, row + reach))
  }
  return to
}

type Joined = {
  readonly cells: readonly (readonly LaidCell[])[]
  readonly heights: readonly number[]
  readonly at: number
  readonly to: number
}

function partOf(rows: readonly FlowRow[], { cells, heights, at, to }: Joined): Part {
  const lines: LaidLine[] = []
  const boxes: Box[] = []
  for (let row = at; row < to; row += 1) {
    const y = sum(heights.slice(at, row))
    for (const [index, { x, width, rows: reach }] of (rows[row]?.cells ?? []).entries()) {
      const height = sum(heights.slice(row, row + reach))
      const laid = cells[row]?.[index]
      boxes.push({ x, y, width, height })
      if (laid !== undefined) lines.push(...inTheMiddle(laid, y, height))
    }
  }
  return { height: sum(heights.slice(at, to)), lines, pictures: [], boxes }
}

function inTheMiddle({ lines, height }: LaidCell, top: number, room: number): LaidLine[] {
  let y = top + ABOVE + (room - height) / 2
  return lines.map((line) => {
    const placed = movedLine(line, { x: 0, y })
    y += line.height
    return placed
  })
}
