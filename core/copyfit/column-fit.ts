import type { Node } from 'prosemirror-model'
import { bodyOf, fieldText } from '#core/article/article-text'
import { schema } from '#core/article/schema'
import { LATIN_FONT } from '#core/house-style/house-style'
import { breakLines } from '#core/layout/break-lines'
import type { Face } from '#core/layout/face'
import { glyphsOf } from '#core/layout/glyph'
import { TABLE_METRICS } from '#core/layout/metrics'
import { finalDocument } from '#core/review/suggestions/final-document'
import { sum } from '#core/shared/sum'
import type { ColumnMeasure } from './column-measure.ts'
import { openingOf } from './may-go.ts'

/** Lines of one column that an article takes, its headline turned into as many. */
export type ColumnFit = {
  readonly lines: number
  /** Those of paragraphs that may go. */
  readonly mayGo: number
}

/** Photos take no lines: where they stand is the page's affair. */
export function columnFit(
  doc: Node,
  measure: ColumnMeasure,
  mayGo: readonly string[] = [],
): ColumnFit {
  const final = finalDocument(doc)
  const goes = new Set(mayGo)
  const blocks = bodyOf(final).children.map((block) => ({
    lines: linesOf(block, measure),
    goes: goes.has(openingOf(block)),
  }))
  const byline = textLines(fieldText(final, 'byline').trim(), measure, 0)
  return {
    lines: headLines(final, measure) + byline + sum(blocks.map(({ lines }) => lines)),
    mayGo: sum(blocks.filter((block) => block.goes).map(({ lines }) => lines)),
  }
}

function linesOf(block: Node, measure: ColumnMeasure): number {
  if (block.type === schema.nodes.photo) return 0
  if (block.type === schema.nodes.table_row) {
    return Math.max(0, ...block.children.map((cell) => linesOf(cell, measure)))
  }
  if (!block.isTextblock) return sum(block.children.map((child) => linesOf(child, measure)))
  return textLines(block.textContent.trim(), measure, INDENT)
}

/** Characters before the first line of a paragraph. */
const INDENT = 2

function textLines(text: string, { characters, size }: ColumnMeasure, indent: number): number {
  return text === '' ? 0 : linesIn(text, size, { characters, indent })
}

type Line = { readonly characters: number; readonly indent: number }

function linesIn(text: string, size: number, { characters, indent }: Line): number {
  const face: Face = { font: '', latin: LATIN_FONT, size, bold: false, spacing: 0 }
  const others = characters * size * 10
  const first = others - indent * size * 10
  return breakLines(glyphsOf([{ text, face }], TABLE_METRICS), { first, others }).length
}

/** The headline stands over several columns: each of them loses its height. */
function headLines(doc: Node, measure: ColumnMeasure): number {
  const { characters, size, line, titleSize, titleColumns } = measure
  // Between two columns there is room for one character.
  const width = (characters * titleColumns + titleColumns - 1) * size * 10
  const heights = (['kicker', 'title', 'subtitle'] as const).map((field) => {
    const own = field === 'title' ? titleSize : Math.round(titleSize * SHARE)
    const text = fieldText(doc, field).trim()
    if (text === '') return 0
    const across = Math.max(1, Math.floor(width / (own * 10)))
    return linesIn(text, own, { characters: across, indent: 0 }) * own * 10 * LEADING
  })
  return Math.ceil(sum(heights) / line) * titleColumns
}

/** Of the title's size: a kicker or subtitle. */
const SHARE = 0.6
const LEADING = 1.25
