import { inertDocument } from './inert-document.ts'
import { lineWriter, type LineWriter } from './line-writer.ts'
import {
  isBlock,
  isPicture,
  isTrackedDeletion,
  isUnseen,
  itemNumber,
  keepsSpaces,
  nameOf,
} from './html-element.ts'

/** A copied page as lines of text, and how much of it could not come along. */
export type HtmlLines = {
  readonly text: string
  readonly pictures: number
  /** Passages that a tracked change in Word had deleted; they are left out. */
  readonly deletions: number
}

type Walk = {
  readonly writer: LineWriter
  readonly spacesCount: boolean
  readonly left: { pictures: number; deletions: number }
}

/** Reads clipboard HTML of Word, WPS, WeChat or a web page: one line a paragraph, in reading order. */
export function htmlLines(html: string): HtmlLines {
  const writer = lineWriter()
  const left = { pictures: 0, deletions: 0 }
  readChildren(inertDocument(html).body, { writer, spacesCount: false, left })
  return { text: writer.lines().join('\n'), ...left }
}

function readChildren(parent: Element, walk: Walk): void {
  for (const child of parent.childNodes) {
    if (child instanceof Text) writeText(child.data, walk)
    else if (child instanceof Element) readElement(child, walk)
  }
}

function writeText(text: string, { writer, spacesCount }: Walk): void {
  if (spacesCount) writer.writeAsItIs(text)
  else writer.write(text)
}

function readElement(element: Element, walk: Walk): void {
  if (isUnseen(element)) return
  if (isPicture(element)) walk.left.pictures += 1
  else if (isTrackedDeletion(element)) walk.left.deletions += 1
  else if (nameOf(element) === 'br') walk.writer.breakLine()
  else if (nameOf(element) === 'tr') readRow(element, walk)
  else if (isBlock(element)) readBlock(element, walk)
  else readChildren(element, inside(element, walk))
}

function readBlock(element: Element, walk: Walk): void {
  walk.writer.freshLine()
  if (nameOf(element) === 'li') walk.writer.leadWith(itemNumber(element))
  readChildren(element, inside(element, walk))
  walk.writer.freshLine()
}

/** A row of figures is one line with tabs; a row that only lays out columns is its cells in turn. */
function readRow(row: Element, walk: Walk): void {
  const cells = Array.from(row.children).map((cell) => cellLines(cell, walk))
  const lines = isRowOfFigures(cells) ? [cells.map(([line = '']) => line).join('\t')] : cells.flat()
  for (const line of lines) walk.writer.writeLine(line)
}

function cellLines(cell: Element, walk: Walk): readonly string[] {
  const writer = lineWriter()
  readChildren(cell, inside(cell, { ...walk, writer }))
  return writer.lines()
}

function isRowOfFigures(cells: readonly (readonly string[])[]): boolean {
  if (cells.length < 2 || cells.every((lines) => lines.length === 0)) return false
  return cells.every((lines) => lines.length <= 1 && !/[。！？]/u.test(lines[0] ?? ''))
}

function inside(element: Element, walk: Walk): Walk {
  return keepsSpaces(element) ? { ...walk, spacesCount: true } : walk
}
