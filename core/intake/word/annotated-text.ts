import type {
  AnnotatedComment,
  AnnotatedLine,
  AnnotatedTable,
  Annotation,
  CellParagraph,
  Saying,
  WordAnnotations,
  Words,
} from './annotations.ts'
import { isPlain, paragraphPieces, type ParagraphPiece } from './paragraph-pieces.ts'
import { countStretches, nameOf, type Stretches } from './stretches.ts'
import { blockWithRow } from './with-row.ts'
import { isRowOfFigures, isTableOfFigures, paragraphsBelow } from './table-look.ts'
import type {
  WordBlock,
  WordCell,
  WordComment,
  WordDocument,
  WordParagraph,
  WordRow,
  WordTable,
} from './word-document.ts'

/** A Word file's final text, a line to a paragraph, and what the file says of it. */
export type AnnotatedText = WordAnnotations & {
  /** The line `\ufffc` and a number stands for that photo. */
  readonly text: string
}

export type Reading = {
  /** A date as the file writes it, as ISO in UTC. */
  readonly moment: (at: string) => string
  /** The number of the kept photo that a part of the file became; null when it became none. */
  readonly photoOf: (part: string) => number | null
}

export function annotatedText(
  { blocks, notes, comments }: WordDocument,
  { moment, photoOf }: Reading,
): AnnotatedText {
  const writer = writeLines(countStretches(moment), photoOf)
  for (const block of blocks) writer.block(block)
  for (const note of notes) writer.note(paragraphsBelow(note.blocks))
  return { ...writer.written(), comments: comments.map((one) => annotatedComment(one, moment)) }
}

function annotatedComment(
  { id, entries, resolved }: WordComment,
  moment: Reading['moment'],
): AnnotatedComment {
  return {
    id,
    entries: entries.map(({ by, at, text }) => ({ by: nameOf(by), at: moment(at), text })),
    isResolved: resolved,
  }
}

type Written = Omit<AnnotatedText, 'comments'>
type Sort = Pick<AnnotatedLine, 'heading' | 'list' | 'isNote'>

/** Nothing is written twice, and nothing written is looked at again: time grows with the file. */
function writeLines(stretches: Stretches, photoOf: Reading['photoOf']) {
  const texts: string[] = []
  const annotations: Annotation[] = []
  const lines: AnnotatedLine[] = []
  const tables: AnnotatedTable[] = []
  const numbers = countItems()
  let length = 0
  let lineAt = 0
  /** Something struck stands on this line, or a picture has it to itself. */
  let isBegun = false
  let isPicture = false
  let lastEnd = -1

  const put = (text: string) => {
    texts.push(text)
    length += text.length
  }
  const breakLine = () => {
    put('\n')
    lineAt = length
    isBegun = false
    isPicture = false
  }
  const freshLine = () => {
    if (length > lineAt || isBegun) breakLine()
  }
  const words = (text: string, saying: Saying, sort: Sort) => {
    if (isPicture) breakLine()
    if (saying.deleted !== undefined) {
      annotations.push({ kind: 'struck', at: length, text, ...saying })
      isBegun = true
      return
    }
    if (length === lineAt && saysSomething(sort)) lines.push({ at: lineAt, ...sort })
    if (!isPlain(saying))
      annotations.push({ kind: 'text', from: length, to: length + text.length, ...saying })
    put(text)
  }
  const picture = (part: string | null, { inserted, deleted }: Saying) => {
    const photo = part === null ? null : photoOf(part)
    if (photo === null) return
    const changes = { ...(inserted && { inserted }), ...(deleted && { deleted }) }
    if (deleted !== undefined) {
      if (isPicture) breakLine()
      annotations.push({ kind: 'picture', at: length, photo, ...changes })
      isBegun = true
      return
    }
    freshLine()
    const marker = `\ufffc${photo}`
    if (inserted !== undefined)
      annotations.push({ kind: 'text', from: length, to: length + marker.length, inserted })
    put(marker)
    isPicture = true
  }
  const end = ({ inserted, deleted }: Pick<Saying, 'inserted' | 'deleted'>, isHeading = false) => {
    // A photo is a line of its own, whatever became of the end of its paragraph.
    const struck = isPicture ? undefined : deleted
    if (inserted !== undefined || struck !== undefined)
      annotations.push({
        kind: 'end',
        at: length,
        isHeading,
        ...(inserted && { inserted }),
        ...(struck && { deleted: struck }),
      })
    if (struck !== undefined) isBegun = true
    else {
      lastEnd = length
      breakLine()
    }
  }
  const piece = (one: ParagraphPiece, sort: Sort) => {
    if (one.kind === 'words') words(one.text, one.saying, sort)
    else if (one.kind === 'picture') picture(one.part, one.saying)
    else if (!isPicture) end(one.saying, sort.heading !== null)
  }
  const paragraph = (one: WordParagraph, isNote = false) => {
    const list = one.list === null ? null : numbers(one.list)
    const sort = { heading: headingOf(one), list, isNote }
    for (const each of paragraphPieces(one, stretches)) piece(each, sort)
    end(stretches.piece(one.end), sort.heading !== null)
  }
  const rowOfFigures = ({ cells }: WordRow) => {
    const sort = { heading: null, list: null, isNote: false }
    for (const [index, cell] of cells.entries()) {
      if (index > 0) put('\t')
      for (const one of paragraphsBelow(cell.blocks))
        for (const each of paragraphPieces(one, stretches)) piece(each, sort)
    }
    end(stretches.piece({}))
  }
  const tableOfFigures = ({ rows }: WordTable) => {
    const written = rows.map((row) => annotatedRow(row, stretches))
    const final = written.filter(({ deleted }) => deleted === undefined)
    if (final.length > 0 || length > lineAt) freshLine()
    const from = length
    for (const [index, { cells }] of final.entries()) {
      if (index > 0) breakLine()
      put(cells.map(({ paragraphs }) => cellText(paragraphs)).join('\t'))
    }
    tables.push({ from, to: length, rows: written })
    if (final.length > 0) end({})
    else {
      annotations.push({ kind: 'table', at: length, table: tables.length - 1 })
      isBegun = true
    }
  }
  const block = (one: WordBlock): void => {
    if (one.kind === 'paragraph') paragraph(one)
    else if (isTableOfFigures(one)) tableOfFigures(one)
    else for (const row of one.rows) layoutRow(row)
  }
  const layoutRow = (row: WordRow) => {
    if (isRowOfFigures(row) && row.deleted === null && row.inserted === null) rowOfFigures(row)
    else for (const one of row.cells.flatMap(({ blocks }) => blocks)) block(blockWithRow(one, row))
  }
  return {
    block,
    note: (paragraphs: readonly WordParagraph[]) => {
      for (const one of paragraphs.filter(holdsWords)) paragraph(one, true)
    },
    written: (): Written => {
      const text = texts.join('')
      const isClosed = lastEnd >= 0 && lastEnd === length - 1 && !isBegun
      return { text: isClosed ? text.slice(0, -1) : text, annotations, lines, tables }
    },
  }
}

function saysSomething({ heading, list, isNote }: Sort): boolean {
  return heading !== null || list !== null || isNote
}

/** A title stands over the headings, whatever its outline level. */
function headingOf({ heading, style }: WordParagraph): number | null {
  return style !== null && /^(?:title|标题)$/iu.test(style.name) ? 0 : heading
}

function holdsWords({ inlines }: WordParagraph): boolean {
  return inlines.some((inline) => inline.kind === 'text' && inline.text.trim() !== '')
}

/** The number of each item in turn; those of a deeper level begin anew under each item above them. */
function countItems() {
  const counts = new Map<string, number[]>()
  return ({ list, level, ordered, start }: NonNullable<WordParagraph['list']>) => {
    const numbers = counts.get(list) ?? []
    counts.set(list, numbers)
    numbers.length = Math.max(level, Math.min(numbers.length, level + 1))
    numbers[level] = (numbers[level] ?? (level === 0 ? start : 1) - 1) + 1
    return { id: list, number: ordered ? (numbers[level] ?? start) : null }
  }
}

function annotatedRow(
  { cells, isHeader, ...changes }: WordRow,
  stretches: Stretches,
): AnnotatedTable['rows'][number] {
  const { inserted, deleted } = stretches.piece(changes)
  return {
    isHeader,
    ...(inserted && { inserted }),
    ...(deleted && { deleted }),
    cells: cells.map((cell) => annotatedCell(cell, stretches)),
  }
}

function annotatedCell({ colspan, rowspan, blocks }: WordCell, stretches: Stretches) {
  return {
    colspan,
    rowspan,
    paragraphs: paragraphsBelow(blocks).map((one): CellParagraph => {
      const words = paragraphPieces(one, stretches).flatMap((piece): Words[] => {
        if (piece.kind === 'picture') return []
        return [{ text: piece.kind === 'words' ? piece.text : ' ', ...piece.saying }]
      })
      const { inserted, deleted } = stretches.piece(one.end)
      return { words, ...(inserted && { inserted }), ...(deleted && { deleted }) }
    }),
  }
}

/** What a cell says at last, on its line of the source. */
function cellText(paragraphs: readonly CellParagraph[]): string {
  return paragraphs
    .map(({ words }) =>
      words.map(({ text, deleted }) => (deleted === undefined ? text : '')).join(''),
    )
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(' ')
}
