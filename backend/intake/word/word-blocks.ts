import type {
  WordBlock,
  WordCell,
  WordInline,
  WordMarks,
  WordParagraph,
  WordTable,
} from '#core/intake/word/word-document'
import { changeOf, changesIn } from './word-changes.ts'
import { followRange, inlinesIn } from './word-inlines.ts'
import { boxesIn } from './word-pictures.ts'
import type { WordReading } from './word-reading.ts'
import { shownOf } from './word-run.ts'
import { outlineLevel } from './word-styles.ts'
import { below, child, childrenOf, switchOf, valueOf, type XmlNode } from './xml-tree.ts'

/** The paragraphs and tables that one child of a body, a cell or a note stands for. */
export function blocksOf(node: XmlNode, reading: WordReading): readonly WordBlock[] {
  switch (node.name) {
    case 'p':
      return paragraphs(node, reading)
    case 'tbl':
      return [tableOf(node, reading)]
    case 'sdt':
      reading.lose('content-control', true)
      return childrenOf(node, 'sdtContent').flatMap((one) => blocksIn(one, reading))
    case 'customXml':
    case 'smartTag':
    case 'ins':
    case 'del':
    case 'moveFrom':
    case 'moveTo':
      return blocksIn(node, reading)
    case 'AlternateContent':
      return shownOf(node).flatMap((one) => blocksOf(one, reading))
    case 'altChunk':
      reading.lose('embedded-object', false)
      return []
    case 'commentRangeStart':
    case 'commentRangeEnd':
      return followRange(node, reading)
    default:
      return []
  }
}

const NOTHING_AROUND = {
  inserted: null,
  deleted: null,
  link: null,
  look: { bold: false, italic: false, size: null, font: '' },
} as const

export function blocksIn(parent: XmlNode, reading: WordReading): readonly WordBlock[] {
  return parent.children.flatMap((node) => blocksOf(node, reading))
}

/** What stands in a text box comes before the paragraph that the box hangs on. */
function paragraphs(node: XmlNode, reading: WordReading): readonly WordBlock[] {
  const boxed = boxesIn(node).flatMap((box) => {
    reading.lose('text-box', true)
    return blocksIn(box, { ...reading, fields: [] }).map(inBox)
  })
  return [...boxed, paragraph(node, reading)]
}

function inBox(block: WordBlock): WordBlock {
  return block.kind === 'paragraph' ? { ...block, boxed: true } : block
}

function paragraph(node: XmlNode, reading: WordReading): WordParagraph {
  const { styles, lose } = reading
  const properties = child(node, 'pPr')
  const style = valueOf(properties, 'pStyle')
  const change = child(properties, 'pPrChange')
  const restyled = changeOf(change)
  const wasStyle = valueOf(child(change, 'pPr'), 'pStyle')
  if (restyled !== null) lose('paragraph-change', false)
  const look = styles.look(style, styles.plain)
  const outline = outlineLevel(properties)
  return {
    kind: 'paragraph',
    style: styles.style(style),
    heading: outline === undefined ? styles.heading(style) : outline,
    list: reading.numbering(child(properties, 'numPr') ?? styles.numbering(style)),
    alignment: alignmentOf(valueOf(properties, 'jc')),
    inlines: joinRuns(inlinesIn(node, { ...NOTHING_AROUND, look }, reading)),
    end: changesIn(child(properties, 'rPr')),
    restyled: restyled === null ? null : { ...restyled, style: styles.style(wasStyle) },
    bookmarks: below(node, 'bookmarkStart').flatMap(({ get }) => get('name') ?? []),
    boxed: false,
  }
}

function alignmentOf(written = ''): WordParagraph['alignment'] {
  return ALIGNMENTS.get(written) ?? null
}

const ALIGNMENTS: ReadonlyMap<string, WordParagraph['alignment']> = new Map([
  ['left', 'left'],
  ['start', 'left'],
  ['right', 'right'],
  ['end', 'right'],
  ['center', 'center'],
  ['both', 'both'],
  ['distribute', 'both'],
])

/** Programs split a run for reasons of their own; what is said of both halves is the same. */
function joinRuns(inlines: readonly WordInline[]): readonly WordInline[] {
  const joined: WordInline[] = []
  let said = ''
  for (const inline of inlines) {
    const last = joined.at(-1)
    const here = inline.kind === 'text' ? sayings(inline) : ''
    if (inline.kind === 'text' && last?.kind === 'text' && here === said)
      joined[joined.length - 1] = { ...last, text: last.text + inline.text }
    else joined.push(inline)
    said = here
  }
  return joined
}

function sayings({
  inserted,
  deleted,
  style,
  bold,
  italic,
  formatted,
  size,
  font,
  link,
  comments,
}: WordMarks) {
  return JSON.stringify([
    inserted,
    deleted,
    style,
    bold,
    italic,
    formatted,
    size,
    font,
    link,
    comments,
  ])
}

function tableOf(table: XmlNode, reading: WordReading): WordTable {
  const { lose } = reading
  const rows = rowsIn(table).map((row) => ({ row, cells: gridCells(row) }))
  if (child(child(table, 'tblPr'), 'tblPrChange') ?? child(table, 'tblGridChange'))
    lose('table-change', false)
  return {
    kind: 'table',
    rows: rows.map(({ row, cells }, index) => {
      const properties = child(row, 'trPr')
      return {
        ...changesIn(properties),
        isHeader: switchOf(properties, 'tblHeader') ?? false,
        cells: cells.flatMap(({ cell, column, colspan, merge }): readonly WordCell[] => {
          if (merge === 'continue' && index > 0) return []
          const under = rows.slice(index + 1)
          const ends = under.findIndex(
            (one) => !one.cells.some((next) => next.column === column && next.merge === 'continue'),
          )
          const rowspan = merge === null ? 1 : 1 + (ends < 0 ? under.length : ends)
          return [{ colspan, rowspan, blocks: cellBlocks(cell, reading) }]
        }),
      }
    }),
  }
}

function cellBlocks(cell: XmlNode, reading: WordReading): readonly WordBlock[] {
  const properties = child(cell, 'tcPr')
  const isChanged = ['cellIns', 'cellDel', 'cellMerge', 'tcPrChange'].some((name) =>
    child(properties, name),
  )
  if (isChanged) reading.lose('table-change', false)
  const blocks = blocksIn(cell, reading)
  for (const { kind } of blocks) if (kind === 'table') reading.lose('nested-table', true)
  return blocks
}

/** Rows and cells may be wrapped in content controls. */
function rowsIn(parent: XmlNode): readonly XmlNode[] {
  return parent.children.flatMap((node) => {
    if (node.name === 'tr') return [node]
    return WRAPPERS.has(node.name) ? rowsIn(node) : []
  })
}

function cellsIn(row: XmlNode): readonly XmlNode[] {
  return row.children.flatMap((node) => {
    if (node.name === 'tc') return [node]
    return WRAPPERS.has(node.name) ? cellsIn(node) : []
  })
}

const WRAPPERS: ReadonlySet<string> = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'del'])

type GridCell = {
  readonly cell: XmlNode
  readonly column: number
  readonly colspan: number
  readonly merge: 'restart' | 'continue' | null
}

function gridCells(row: XmlNode): readonly GridCell[] {
  let column = Number(valueOf(child(row, 'trPr'), 'gridBefore') ?? 0)
  return cellsIn(row).map((cell) => {
    const properties = child(cell, 'tcPr')
    const span = Number(valueOf(properties, 'gridSpan') ?? 1)
    const colspan = Number.isInteger(span) ? Math.min(MOST_COLUMNS, Math.max(1, span)) : 1
    const placed = { cell, column, colspan, merge: mergeOf(child(properties, 'vMerge')) }
    column += colspan
    return placed
  })
}

function mergeOf(merged: XmlNode | undefined): GridCell['merge'] {
  if (merged === undefined) return null
  return merged.get('val') === 'restart' ? 'restart' : 'continue'
}

/** Word's own limit. */
const MOST_COLUMNS = 63
