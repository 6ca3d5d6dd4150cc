import type { Node } from 'prosemirror-model'
import { finalDocument } from '#core/review/suggestions/final-document'
import { bodyOf, fieldText } from './article-text.ts'
import { noteLines, numberedNotes } from './numbered-notes.ts'

/** Two full-width spaces: what 方正 and chat windows know as an indent. */
const INDENT = '　　'

/**
 * An article for places that know no formatting: headline and byline from the margin, everything
 * in between indented, a line to a paragraph, footnotes at the end. Words stay as they are; only
 * blank lines and what is struck go.
 */
export function plainText(written: Node): string {
  const numbered = numberedNotes(finalDocument(written))
  const { doc } = numbered
  return [
    oneLine(fieldText(doc, 'kicker')),
    oneLine(fieldText(doc, 'title')),
    oneLine(fieldText(doc, 'subtitle')),
    ...plainBody(doc, photoLine),
    oneLine(fieldText(doc, 'byline')),
    ...noteLines(numbered).map((line) => INDENT + line),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** The lines of a body without suggestions, indented; none of them is blank. */
export function plainBody(doc: Node, linePhoto: (photo: Node) => string): string[] {
  return bodyOf(doc)
    .children.flatMap((block) =>
      block.type.name === 'photo' ? [linePhoto(block)] : blockLines(block),
    )
    .filter((line) => line !== '')
    .map((line) => INDENT + line)
}

function photoLine(photo: Node): string {
  return photo.children.map(textLine).filter(Boolean).join('　')
}

/** Lists keep their marks, a row of a table is one line with tabs. */
function blockLines(block: Node): string[] {
  switch (block.type.name) {
    case 'bullet_list':
      return block.children.flatMap((item) => itemLines(item, '●'))
    case 'ordered_list':
      return block.children.flatMap((item, index) =>
        itemLines(item, `${Number(block.attrs['order']) + index}.`),
      )
    case 'quotation':
      return block.children.map(textLine)
    case 'table':
      return block.children.map((row) => row.children.map(cellText).join('\t').trim())
    default:
      return [textLine(block)]
  }
}

function itemLines(item: Node, mark: string): string[] {
  const [first = '', ...others] = item.children.map(textLine)
  return [first === '' ? '' : mark + first, ...others]
}

function cellText(cell: Node): string {
  return cell.children.map(textLine).filter(Boolean).join(' ')
}

function textLine(node: Node): string {
  return oneLine(node.textContent)
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n\u2028\u2029]+/gu, ' ').trim()
}
