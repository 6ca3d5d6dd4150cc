import type { WordChanges, WordLossKind, WordMarks } from '../word-document.ts'
import { drawingOf } from './drawing.ts'
import {
  closeField,
  followed,
  nameField,
  openField,
  showField,
  isCodeHere,
  linkHere,
} from './fields.ts'
import { hangComment, loseSpots, put, type Line, type RunMarks } from './line.ts'
import { HostileWord, WORD_LIMITS } from './limits.ts'
import { fieldCode } from './field-code.ts'
import type { Look } from './styles.ts'
import { symbolText } from './symbol.ts'
import { attribute, below, child, valueOf, type XmlNode } from './xml-node.ts'

/** What stands around a run. */
export type Around = WordChanges & { readonly link: string | null }

/** What is not words of the page, though it stands in a paragraph. */
const UNSEEN: ReadonlySet<string> = new Set(
  'pPr rPr sdtPr sdtEndPr smartTagPr customXmlPr'.split(' '),
)

/** Reads everything that stands in a paragraph, in its order, whatever it is wrapped in. */
export function readInlines(parent: XmlNode, around: Around, line: Line): void {
  for (const node of parent.children) readInline(node, around, line)
}

function readInline(node: XmlNode, around: Around, line: Line): void {
  const { reading } = line
  switch (node.name) {
    case 'r':
      readRun(node, around, line)
      return
    case 'ins':
    case 'moveTo':
      readInlines(node, { ...around, inserted: reading.changes.of(node) }, line)
      return
    case 'del':
    case 'moveFrom':
      readInlines(node, { ...around, deleted: reading.changes.of(node) }, line)
      return
    case 'hyperlink':
      readInlines(node, { ...around, link: linkOf(node, line) ?? around.link }, line)
      return
    case 'fldSimple':
      readInlines(node, { ...around, link: simpleField(node, line) ?? around.link }, line)
      return
    case 'commentRangeStart':
    case 'commentRangeEnd':
      followRange(node, reading)
      return
    case 'bookmarkStart':
      line.bookmarks.push(...bookmarkIn(node))
      return
    case 'oMath':
    case 'oMathPara':
      readFormula(node, around, line)
      return
    case 'sdt':
      if (isControl(node)) reading.lose('content-control', true)
      readInlines(node, around, line)
      return
    default:
      if (!UNSEEN.has(node.name)) readInlines(node, around, line)
  }
}

/** Contents and the like are content controls that nobody made (17.5.2.11). */
export function isControl(node: XmlNode): boolean {
  const properties = child(node, 'sdtPr')
  return (child(properties, 'docPartObj') ?? child(properties, 'docPartList')) === undefined
}

export function bookmarkIn(node: XmlNode): readonly string[] {
  const name = attribute(node, 'name')
  return name === undefined ? [] : [name]
}

/** Between its two marks words are about a comment, over the ends of paragraphs too. */
export function followRange(node: XmlNode, reading: Line['reading']): void {
  const id = attribute(node, 'id')
  if (id === undefined || reading.threadOf(id) === undefined) return
  const others = reading.open.ranges.filter((one) => one !== id)
  setRanges(node.name === 'commentRangeStart' ? [...others, id] : others, reading)
}

/** A range that nobody closed ends with the paragraph that has the sign of its comment. */
export function endSignedRanges(reading: Line['reading']): void {
  const { ranges, signed } = reading.open
  if (signed.size === 0) return
  setRanges(
    ranges.filter((id) => !signed.has(id)),
    reading,
  )
  signed.clear()
}

function setRanges(ranges: readonly string[], { open, threadOf }: Line['reading']): void {
  if (ranges.length > WORD_LIMITS.ranges) throw new HostileWord('comments')
  open.ranges = ranges
  open.threads = Array.from(new Set(ranges.flatMap((one) => threadOf(one) ?? [])))
}

/** A link within the file is none of ours; one that leads where none may lead is a loss. */
function linkOf(node: XmlNode, { reading }: Line): string | null {
  const relation = reading.relations.get(attribute(node, 'id') ?? '')
  if (relation === undefined || !relation.isOutside) return null
  const anchor = attribute(node, 'anchor') ?? ''
  const isWhole = anchor === '' || relation.target.includes('#')
  return followed(isWhole ? relation.target : `${relation.target}#${anchor}`, reading)
}

function simpleField(node: XmlNode, { reading }: Line): string | null {
  const { name, target } = fieldCode(attribute(node, 'instr') ?? '')
  if (name !== 'HYPERLINK') {
    reading.lose('field', true)
    return null
  }
  return target === '' ? null : followed(target, reading)
}

/** The characters of a formula in the order in which they are written down. */
function readFormula(node: XmlNode, around: Around, line: Line): void {
  const text = below(node, 't')
    .map((one) => one.text)
    .join('')
  line.reading.lose('formula', text !== '')
  put({ kind: 'text', text }, { ...plainMarks(line), ...around }, line)
}

function plainMarks(line: Line): RunMarks {
  return runMarks(undefined, { inserted: null, deleted: null, link: null }, line)
}

function readRun(run: XmlNode, around: Around, line: Line): void {
  const properties = child(run, 'rPr')
  const look = lookOf(properties, line)
  const marks = runMarks(properties, { ...around, link: linkHere(around.link, line) }, line)
  const holdsWords = run.children.some(({ name }) => WORDS.has(name)) && !isCodeHere(line)
  if (holdsWords) loseSpots(spotsOf(properties, marks, look), line)
  for (const node of run.children) {
    if (isControlOfField(node, line) || isCodeHere(line)) continue
    if (look.hidden && node.name !== 'commentReference') continue
    readPiece(node, { ...marks, link: linkHere(around.link, line) }, line)
  }
}

const WORDS: ReadonlySet<string> = new Set(['t', 'delText', 'sym'])

function isControlOfField(node: XmlNode, line: Line): boolean {
  switch (node.name) {
    case 'fldChar':
      if (attribute(node, 'fldCharType') === 'begin') openField(line)
      if (attribute(node, 'fldCharType') === 'separate') showField(line)
      if (attribute(node, 'fldCharType') === 'end') closeField(line)
      return true
    case 'instrText':
    case 'delInstrText':
      nameField(node.text, line)
      return true
    default:
      return false
  }
}

function readPiece(node: XmlNode, marks: RunMarks, line: Line): void {
  switch (node.name) {
    case 't':
    case 'delText':
      put({ kind: 'text', text: node.text }, marks, line)
      return
    case 'tab':
    case 'ptab':
      put({ kind: 'text', text: '\t' }, marks, line)
      return
    case 'br':
      if (ENDS_PAGE.has(attribute(node, 'type') ?? '')) line.endsPage = true
      else put({ kind: 'text', text: '\n' }, marks, line)
      return
    case 'cr':
      put({ kind: 'text', text: '\n' }, marks, line)
      return
    case 'noBreakHyphen':
      put({ kind: 'text', text: '-' }, marks, line)
      return
    case 'softHyphen':
      put({ kind: 'text', text: '\u00ad' }, marks, line)
      return
    case 'sym':
      put({ kind: 'text', text: symbolText(node) }, marks, line)
      return
    case 'drawing':
    case 'pict':
    case 'object':
      readDrawing(node, marks, line)
      return
    case 'footnoteReference':
      readNote('footnote', { id: attribute(node, 'id'), marks }, line)
      return
    case 'endnoteReference':
      readNote('endnote', { id: attribute(node, 'id'), marks }, line)
      return
    case 'commentReference':
      readComment(attribute(node, 'id') ?? '', line)
      return
    case 'ruby': {
      const base = child(node, 'rubyBase')
      line.reading.lose('ruby', true)
      if (base !== undefined) readInlines(base, marks, line)
      return
    }
    case 'txbxContent':
      line.readBox(node, marks)
      return
    case 'blip':
    case 'shape':
      readDrawing(node, marks, line)
      return
    default:
  }
}

const ENDS_PAGE: ReadonlySet<string> = new Set(['page', 'column'])

function readDrawing(node: XmlNode, marks: RunMarks, line: Line): void {
  const { reading } = line
  const { pictures, boxes } = drawingOf(node, reading)
  for (const picture of pictures) {
    if (picture.part !== null) reading.pictures.add(picture.part)
    put(picture, marks, line)
  }
  for (const box of boxes) line.readBox(box, marks)
}

type Reference = { readonly id: string | undefined; readonly marks: RunMarks }

function readNote(kind: 'footnote' | 'endnote', { id, marks }: Reference, line: Line): void {
  if (id === undefined) return
  const note = `${kind} ${id}`
  const { inserted, deleted } = marks
  line.reading.open.notes.set(note, { kind, id, around: { inserted, deleted } })
  put({ kind: 'note', note }, marks, line)
}

/** The sign of a comment; where words have it already, or will, nothing is left to do. */
function readComment(id: string, line: Line): void {
  const { open, threadOf } = line.reading
  const thread = threadOf(id)
  if (open.ranges.includes(id)) open.signed.add(id)
  else if (thread !== undefined && !open.placed.has(thread)) hangComment(thread, line)
}

function lookOf(properties: XmlNode | undefined, { reading, lookOf: under }: Line): Look {
  return reading.styles.directLook(properties, under(valueOf(properties, 'rStyle')))
}

function runMarks(
  properties: XmlNode | undefined,
  { inserted, deleted, link }: Around,
  line: Line,
): RunMarks {
  const { bold, italic, size, font } = lookOf(properties, line)
  const style = line.reading.styles.style(valueOf(properties, 'rStyle'))
  const formatted = formattedBefore(properties, { style, bold, italic }, line)
  return { inserted, deleted, style, bold, italic, formatted, size, font, link }
}

/** Null unless what an article shows was changed. */
function formattedBefore(
  properties: XmlNode | undefined,
  now: Pick<WordMarks, 'style' | 'bold' | 'italic'>,
  line: Line,
): WordMarks['formatted'] {
  const change = child(properties, 'rPrChange')
  const said = line.reading.changes.of(change)
  if (said === null) return null
  const before = child(change, 'rPr')
  const { bold, italic } = lookOf(before, line)
  const style = line.reading.styles.style(valueOf(before, 'rStyle'))
  const isSame = bold === now.bold && italic === now.italic && style?.id === now.style?.id
  return isSame ? null : { ...said, style, bold, italic }
}

function spotsOf(
  properties: XmlNode | undefined,
  { link, formatted }: RunMarks,
  { hidden }: Look,
): ReadonlySet<WordLossKind> {
  if (hidden) return new Set(['hidden-text'])
  const spots = new Set<WordLossKind>()
  if (formatted === null && child(properties, 'rPrChange') !== undefined)
    spots.add('formatting-change')
  if (link !== null) return spots
  if ((valueOf(properties, 'u') ?? 'none') !== 'none') spots.add('underline')
  if (isColoured(properties)) spots.add('colour')
  return spots
}

/** Nearly black is what pages of the web and some programs call black. */
function isColoured(properties: XmlNode | undefined): boolean {
  const colour = valueOf(properties, 'color') ?? 'auto'
  const ground = attribute(child(properties, 'shd'), 'fill') ?? 'auto'
  const highlight = valueOf(properties, 'highlight') ?? 'none'
  return (
    highlight !== 'none' ||
    (colour !== 'auto' && !/^(?:[0-3][0-9a-f]){3}$/iu.test(colour)) ||
    (ground !== 'auto' && !/^f{6}$/iu.test(ground))
  )
}
