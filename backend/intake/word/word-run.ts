import type { WordChanges, WordInline, WordMarks } from '#core/intake/word/word-document'
import { changeOf } from './word-changes.ts'
import { picturesIn } from './word-pictures.ts'
import type { WordReading } from './word-reading.ts'
import { lookOf, type Look } from './word-styles.ts'
import { child, switchOf, valueOf, type XmlNode } from './xml-tree.ts'

/** What stands around a run. */
export type Around = WordChanges & { readonly link: string | null; readonly look: Look }

/** A run is cut by programs wherever they like; joined again by `joinRuns`. */
export function runInlines(
  run: XmlNode,
  around: Around,
  reading: WordReading,
): readonly WordInline[] {
  const properties = child(run, 'rPr')
  const style = valueOf(properties, 'rStyle')
  if (switchOf(properties, 'vanish') ?? reading.styles.isHidden(style)) {
    if (run.children.some(({ name }) => name === 't')) reading.lose('hidden-text', false)
    return []
  }
  const marks = marksOf(properties, around, reading)
  return run.children.flatMap((node) => inlinesOf(node, marks, reading))
}

function inlinesOf(node: XmlNode, marks: WordMarks, reading: WordReading): readonly WordInline[] {
  if (node.name === 'fldChar') {
    followField(node.get('fldCharType'), reading)
    return []
  }
  if (node.name === 'instrText') {
    nameField(node.text, reading)
    return []
  }
  if (reading.fields.some(({ isShown }) => !isShown)) return []
  const text = textOf(node, marks)
  if (text !== '') return [{ kind: 'text', ...marks, text }]
  switch (node.name) {
    case 'drawing':
    case 'pict':
      return picturesIn(node, reading).map((picture) => ({ ...marks, ...picture }))
    case 'object':
      reading.lose('embedded-object', false)
      return []
    case 'footnoteReference':
    case 'endnoteReference': {
      const note = node.get('id')
      return note === undefined ? [] : [{ kind: 'note', ...marks, note: `${node.name[0]}${note}` }]
    }
    case 'ruby':
      reading.lose('ruby', false)
      return (child(node, 'rubyBase')?.children ?? []).flatMap((run) =>
        run.children.flatMap((one) => inlinesOf(one, marks, reading)),
      )
    case 'AlternateContent':
      return shownOf(node).flatMap((one) => inlinesOf(one, marks, reading))
    default:
      return []
  }
}

/** The first form of something that comes in several: the newest, which all programs write first. */
export function shownOf(alternatives: XmlNode): readonly XmlNode[] {
  return (child(alternatives, 'Choice') ?? child(alternatives, 'Fallback'))?.children ?? []
}

function textOf({ name, text, get }: XmlNode, { deleted }: WordMarks): string {
  switch (name) {
    case 't':
      return text
    case 'delText':
      return deleted === null ? '' : text
    case 'tab':
    case 'ptab':
      return '\t'
    case 'cr':
      return '\n'
    case 'br':
      return get('type') === 'page' || get('type') === 'column' ? '' : '\n'
    case 'noBreakHyphen':
      return '-'
    case 'sym':
      return symbol(get('char') ?? '')
    default:
      return ''
  }
}

/** Symbol fonts draw bullets and boxes in the private use area: their shape is known to the font only. */
function symbol(written: string): string {
  const code = Number.parseInt(written, 16)
  if (!Number.isInteger(code) || code < 0x20 || (code >= 0xd800 && code <= 0xdfff)) return ''
  return code >= 0xe000 && code <= 0xf8ff ? '□' : String.fromCodePoint(Math.min(code, 0x10ffff))
}

function followField(type: string | undefined, { fields }: WordReading): void {
  if (type === 'begin') fields.push({ isShown: false, isCounted: false })
  const open = fields.at(-1)
  if (type === 'separate' && open !== undefined) open.isShown = true
  if (type === 'end') fields.pop()
}

function nameField(instruction: string, { fields, lose }: WordReading): void {
  const open = fields.at(-1)
  if (open === undefined || open.isCounted || instruction.trim() === '') return
  open.isCounted = true
  lose(/^\s*HYPERLINK/iu.test(instruction) ? 'link' : 'field', true)
}

function marksOf(
  properties: XmlNode | undefined,
  { inserted, deleted, link, look }: Around,
  { styles, open, lose }: WordReading,
): WordMarks {
  const style = valueOf(properties, 'rStyle')
  const now = lookOf(properties, styles.look(style, look))
  const change = child(properties, 'rPrChange')
  const before = child(change, 'rPr')
  const wasStyle = valueOf(before, 'rStyle')
  const was = lookOf(before, styles.look(wasStyle, look))
  const isTold = was.bold !== now.bold || was.italic !== now.italic || wasStyle !== style
  if (change !== undefined && !isTold) lose('formatting-change', false)
  loseLooks(properties, lose)
  const changed = changeOf(change)
  return {
    inserted,
    deleted,
    style: styles.style(style),
    bold: now.bold,
    italic: now.italic,
    formatted:
      changed === null || !isTold
        ? null
        : { ...changed, style: styles.style(wasStyle), bold: was.bold, italic: was.italic },
    size: now.size,
    font: now.font,
    link,
    comments: Array.from(open),
  }
}

function loseLooks(properties: XmlNode | undefined, lose: WordReading['lose']): void {
  if ((valueOf(properties, 'u') ?? 'none') !== 'none') lose('underline', true)
  const colour = valueOf(properties, 'color') ?? 'auto'
  const isColoured = colour !== 'auto' && colour !== '000000'
  const isMarked = (valueOf(properties, 'highlight') ?? 'none') !== 'none'
  if (isColoured || isMarked) lose('colour', true)
}
