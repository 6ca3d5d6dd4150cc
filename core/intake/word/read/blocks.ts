import type { WordBlock, WordChanges, WordParagraph } from '../word-document.ts'
import { endCodes } from './fields.ts'
import { bookmarkIn, endSignedRanges, followRange, isControl, readInlines } from './inlines.ts'
import type { Line } from './line.ts'
import type { Reading } from './reading.ts'
import { alignmentOf, outlineLevel } from './styles.ts'
import { tableOf } from './table.ts'
import { attribute, child, valueOf, type XmlNode } from './xml-node.ts'

export function blocksIn(
  parent: XmlNode,
  around: WordChanges,
  reading: Reading,
): readonly WordBlock[] {
  return parent.children.flatMap((node) => blocksOf(node, around, reading))
}

/** The paragraphs and tables that one child of a body, a cell, a box or a note stands for. */
export function blocksOf(
  node: XmlNode,
  around: WordChanges,
  reading: Reading,
): readonly WordBlock[] {
  const { open, lose, changes } = reading
  switch (node.name) {
    case 'p':
      return paragraphBlocks(node, around, reading)
    case 'tbl':
      return [tableOf(node, reading, (cell) => blocksIn(cell, around, reading))]
    case 'sdt':
      if (isControl(node)) lose('content-control', true)
      return blocksIn(node, around, reading)
    case 'ins':
    case 'moveTo':
      return blocksIn(node, { ...around, inserted: changes.of(node) }, reading)
    case 'del':
    case 'moveFrom':
      return blocksIn(node, { ...around, deleted: changes.of(node) }, reading)
    case 'sdtContent':
    case 'customXml':
    case 'smartTag':
      return blocksIn(node, around, reading)
    case 'oMath':
    case 'oMathPara':
      return paragraphBlocks({ ...node, name: 'p', children: [node] }, around, reading)
    case 'altChunk':
      lose('embedded-object', false)
      return []
    case 'commentRangeStart':
    case 'commentRangeEnd':
      followRange(node, reading)
      return []
    case 'bookmarkStart':
      open.bookmarks.push(...bookmarkIn(node))
      return []
    default:
      return []
  }
}

/** What stands in a text box comes before the paragraph that the box hangs on. */
function paragraphBlocks(
  node: XmlNode,
  around: WordChanges,
  reading: Reading,
): readonly WordBlock[] {
  const boxed: WordBlock[] = []
  const readBox: Line['readBox'] = (box, changes) => {
    const apart = { ...reading, open: { ...reading.open, fields: [], dropped: [] } }
    const blocks = blocksIn(box, changes, apart)
    if (!blocks.some(holdsSomething)) return
    reading.lose('text-box', true)
    boxed.push(...blocks.map(inBox))
  }
  const paragraph = paragraphOf(node, { around, readBox }, reading)
  if (isDropped(node)) {
    reading.open.dropped = paragraph.inlines
    return boxed
  }
  return [...boxed, paragraph]
}

type Surroundings = { readonly around: WordChanges; readonly readBox: Line['readBox'] }

function paragraphOf(
  node: XmlNode,
  { around, readBox }: Surroundings,
  reading: Reading,
): WordParagraph {
  const { styles, changes, numbering, open, count } = reading
  count.add(1)
  const properties = child(node, 'pPr')
  const style = valueOf(properties, 'pStyle')
  const outline = outlineLevel(properties)
  const end = changes.within(child(properties, 'rPr'))
  const line: Line = {
    reading,
    lookOf: (words) => styles.look(style, words),
    inlines: [...open.dropped],
    readBox,
    bookmarks: open.bookmarks.splice(0),
    spots: new Set(),
    endsPage: false,
  }
  open.dropped = []
  readInlines(node, { ...around, link: null }, line)
  endCodes(line)
  endSignedRanges(reading)
  const list = numbering(numberingProperties(properties, styles.numbering(style)))
  if (list !== null && list.level > 0) reading.lose('nested-list', true)
  return {
    kind: 'paragraph',
    style: styles.style(style),
    heading: outline === undefined ? styles.heading(style) : outline,
    list,
    alignment: alignmentOf(properties) ?? styles.alignment(style),
    inlines: line.inlines,
    end: {
      inserted: end.inserted ?? around.inserted,
      deleted: end.deleted ?? around.deleted,
    },
    restyled: restyledBefore(properties, reading),
    bookmarks: line.bookmarks,
    boxed: false,
  }
}

/** A paragraph may say the level alone; which list it is then lies in its style. */
function numberingProperties(
  properties: XmlNode | undefined,
  styled: XmlNode | undefined,
): XmlNode | undefined {
  const own = child(properties, 'numPr')
  if (own === undefined || styled === undefined) return own ?? styled
  return { ...own, children: [...own.children, ...styled.children] }
}

function restyledBefore(
  properties: XmlNode | undefined,
  { styles, changes, lose }: Reading,
): WordParagraph['restyled'] {
  const change = child(properties, 'pPrChange')
  const said = changes.of(change)
  if (said === null) return null
  lose('paragraph-change', true)
  return { ...said, style: styles.style(valueOf(child(change, 'pPr'), 'pStyle')) }
}

function isDropped(node: XmlNode): boolean {
  const frame = child(child(node, 'pPr'), 'framePr')
  return (attribute(frame, 'dropCap') ?? 'none') !== 'none'
}

function inBox(block: WordBlock): WordBlock {
  return block.kind === 'paragraph' ? { ...block, boxed: true } : block
}

function holdsSomething(block: WordBlock): boolean {
  return block.kind === 'table' || block.inlines.length > 0
}
