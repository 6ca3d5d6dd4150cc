import { Fragment, type Mark, type Node, type NodeType } from 'prosemirror-model'
import { schema } from '#core/article/schema'
import { MEDIA_NAME } from '#core/photo/media-name'
import {
  isBlock,
  isPicture,
  isTrackedDeletion,
  isUnseen,
  keepsSpaces,
  nameOf,
} from '../../intake/html-element.ts'
import { inertDocument } from '../../intake/inert-document.ts'
import { isDrawn, marksInside, wordItem } from './copied-element.ts'
import { textNodes, type Run } from './copied-runs.ts'
import { pictureOf, type CopiedPicture } from './copied-picture.ts'
import { isDataTable, spansOf } from './copied-table.ts'

const { nodes } = schema

/** Copied HTML as blocks of an article's body. */
export type Copied = {
  readonly blocks: readonly Node[]
  readonly pictures: readonly Blob[]
  /** Pictures that only named an address somewhere else. */
  readonly lostPictures: number
}

type Reading = {
  readonly blocks: Node[]
  readonly pictures: CopiedPicture[]
  runs: Run[]
}

/** What the tags around a text say of it. */
type Around = { readonly marks: readonly Mark[]; readonly spacesCount: boolean }

const PLAIN: Around = { marks: [], spacesCount: false }

/** Reads what Word, WPS, WeChat or a web page put on the clipboard; keeps only what the schema has. */
export function readCopied(html: string): Copied {
  const reading: Reading = { blocks: [], pictures: [], runs: [] }
  readChildren(inertDocument(html).body, PLAIN, reading)
  endBlock(reading)
  const pictures = reading.pictures.flatMap((picture) => (picture === 'lost' ? [] : [picture]))
  return {
    blocks: reading.blocks,
    pictures,
    lostPictures: reading.pictures.length - pictures.length,
  }
}

function readChildren(parent: Element, around: Around, reading: Reading): void {
  for (const child of parent.childNodes) {
    if (child instanceof Text) readText(child.data, around, reading)
    else if (child instanceof Element) readElement(child, around, reading)
  }
}

/** In a `pre` the line ends are meant. */
function readText(text: string, { marks, spacesCount }: Around, reading: Reading): void {
  const lines = spacesCount ? text.split(/\r?\n/u) : [text]
  for (const [index, line] of lines.entries()) {
    if (index > 0) endBlock(reading)
    reading.runs.push({ text: line, marks })
  }
}

function insideTag(element: Element, { marks, spacesCount }: Around): Around {
  return {
    marks: marksInside(element, marks),
    spacesCount: spacesCount || keepsSpaces(element),
  }
}

function readElement(element: Element, around: Around, reading: Reading): void {
  if (isUnseen(element) || isDrawn(element) || isTrackedDeletion(element)) return
  const name = nameOf(element)
  if (name === 'br') endBlock(reading)
  else if (name === 'img') readPicture(element, reading)
  else if (name === 'table' && isDataTable(element)) addBlock(table(element, reading), reading)
  else if (name === 'ul' || name === 'ol') addBlock(list(element, reading), reading)
  else if (name === 'blockquote') addBlock(quotation(element, reading), reading)
  else if (name === 'figure' && element.hasAttribute('data-media')) addPhoto(element, reading)
  else if (/^h[1-6]$/u.test(name) && !element.hasAttribute('data-field')) {
    readSubheading(element, reading)
  } else if (wordItem(element) !== undefined) readWordItem(element, around, reading)
  else if (isBlock(element)) readBlock(element, insideTag(element, around), reading)
  else readChildren(element, insideTag(element, around), reading)
}

function readBlock(element: Element, around: Around, reading: Reading): void {
  endBlock(reading)
  readChildren(element, around, reading)
  endBlock(reading)
}

function endBlock(reading: Reading, type: NodeType = nodes.paragraph): void {
  const text = textNodes(reading.runs)
  reading.runs = []
  if (text.length > 0) reading.blocks.push(type.create(null, text))
}

function addBlock(block: Node | undefined, reading: Reading): void {
  endBlock(reading)
  if (block !== undefined) reading.blocks.push(block)
}

function readPicture(element: Element, reading: Reading): void {
  if (isPicture(element)) reading.pictures.push(pictureOf(element))
}

/** A heading is heading enough; bold inside it would be bold twice. */
function readSubheading(element: Element, reading: Reading): void {
  endBlock(reading)
  const text = plainTextInside(element)
  reading.runs.push({ text, marks: [] })
  endBlock(reading, nodes.subheading)
}

function plainTextInside(element: Element): string {
  return insideOf(element, undefined)
    .blocks.map((block) => block.textContent)
    .join(' ')
}

/** What stands inside an element, apart from the text around it. Pictures join the others. */
function insideOf(element: Element, around: Reading | undefined): Reading {
  const inside: Reading = { blocks: [], pictures: around?.pictures ?? [], runs: [] }
  readChildren(element, PLAIN, inside)
  endBlock(inside)
  return inside
}

function paragraphsIn(element: Element, reading: Reading): readonly Node[] {
  return asParagraphs(insideOf(element, reading).blocks)
}

function list(element: Element, reading: Reading): Node | undefined {
  const items = Array.from(element.children)
    .map((item) => paragraphsIn(item, reading))
    .filter((paragraphs) => paragraphs.length > 0)
    .map((paragraphs) => nodes.list_item.create(null, paragraphs))
  if (items.length === 0) return undefined
  return nameOf(element) === 'ul'
    ? nodes.bullet_list.create(null, items)
    : nodes.ordered_list.create(null, items)
}

function quotation(element: Element, reading: Reading): Node | undefined {
  const paragraphs = paragraphsIn(element, reading)
  return paragraphs.length === 0 ? undefined : nodes.quotation.create(null, paragraphs)
}

function table(element: Element, reading: Reading): Node {
  const rows = Array.from(element.querySelectorAll('tr'))
  return nodes.table.create(
    null,
    rows.map((row) => nodes.table_row.create(null, cells(row, reading))),
  )
}

function cells(row: Element, reading: Reading): Node[] {
  return Array.from(row.children)
    .filter((cell) => /^t[dh]$/u.test(nameOf(cell)))
    .map((cell) => {
      const type = nameOf(cell) === 'th' ? nodes.table_header : nodes.table_cell
      const paragraphs = paragraphsIn(cell, reading)
      return type.create(
        spansOf(cell),
        paragraphs.length > 0 ? paragraphs : nodes.paragraph.create(),
      )
    })
}

/** Items that follow each other are one list. */
function readWordItem(element: Element, around: Around, reading: Reading): void {
  const item = wordItem(element)
  if (item === undefined) return
  endBlock(reading)
  item.marker.remove()
  readChildren(element, around, reading)
  const text = textNodes(reading.runs)
  reading.runs = []
  if (text.length === 0) return

  const listItem = nodes.list_item.create(null, nodes.paragraph.create(null, text))
  const last = reading.blocks.at(-1)
  if (last?.type.name === item.list) {
    reading.blocks[reading.blocks.length - 1] = last.copy(last.content.addToEnd(listItem))
  } else reading.blocks.push(nodes[item.list].create(null, listItem))
}

/** A photo of an article of ours: its bytes are in the library already. */
function addPhoto(figure: Element, reading: Reading): void {
  const media = figure.getAttribute('data-media') ?? ''
  if (!MEDIA_NAME.test(media)) return readBlock(figure, PLAIN, reading)
  const line = (name: 'caption' | 'credit') => {
    const text = figure.querySelector(`[data-field="${name}"]`)?.textContent ?? ''
    return nodes[name].create(null, textNodes([{ text, marks: [] }]))
  }
  const size = (name: string) => Number.parseInt(figure.getAttribute(name) ?? '', 10) || 0
  const attrs = { media, width: size('data-width'), height: size('data-height') }
  addBlock(nodes.photo.create(attrs, [line('caption'), line('credit')]), reading)
}

/** Every block of text as a paragraph: for list items, cells and quotations, which hold no more. */
export function asParagraphs(blocks: readonly Node[]): readonly Node[] {
  const paragraphs: Node[] = []
  Fragment.from(blocks).descendants((node) => {
    if (!node.isTextblock) return true
    if (node.content.size > 0) paragraphs.push(nodes.paragraph.create(null, node.content))
    return false
  })
  return paragraphs
}
