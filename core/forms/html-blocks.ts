import type { Node } from 'prosemirror-model'
import { schema } from '#core/article/schema'
import { trackedOf } from '#core/review/suggestions/review-marks'
import { deleted, htmlInline, inserted, type Below } from './html-inline.ts'
import type { LeavingArticle } from './leaving-article.ts'
import { element, text, type Markup } from './markup.ts'
import { captionLine, isBlank, withoutIndent } from './parts.ts'

export type HtmlWriting = Pick<LeavingArticle, 'photoUrl'> & Below

export function htmlBlocks(parent: Node, writing: HtmlWriting): readonly Markup[] {
  return parent.children.flatMap((block) => htmlBlock(block, writing))
}

function htmlBlock(block: Node, writing: HtmlWriting): readonly Markup[] {
  switch (block.type.name) {
    case 'paragraph':
      return textBlock('p', block, writing)
    case 'subheading':
      return textBlock('h2', block, writing)
    case 'quotation':
      return [wholly(block, element('blockquote', {}, ...htmlBlocks(block, writing)))]
    case 'bullet_list':
      return [wholly(block, element('ul', {}, ...items(block, writing)))]
    case 'ordered_list':
      return [wholly(block, element('ol', startAt(block), ...items(block, writing)))]
    case 'photo':
      return [wholly(block, figure(block, writing))]
    case 'table':
      return [wholly(block, table(block, writing))]
    default:
      throw new Error(`No HTML for a ${block.type.name}`)
  }
}

/** A paragraph without a word is none, unless something is suggested about its end. */
function textBlock(tag: string, block: Node, writing: HtmlWriting): readonly Markup[] {
  const end = paragraphEnd(block)
  if (isBlank(block) && end.length === 0) return []
  return [element(tag, {}, ...htmlInline(withoutIndent(block), writing), ...end)]
}

/** The paragraph mark that somebody set or struck, drawn as Word draws it. */
function paragraphEnd(block: Node): readonly Markup[] {
  const changes = trackedOf(block)
  const mark = text('¶')
  return [
    ...(changes.inserted === undefined ? [] : [inserted(changes.inserted, [mark])]),
    ...(changes.deleted === undefined ? [] : [deleted(changes.deleted, [mark])]),
  ]
}

/** A block that is suggested as a whole, in or out. */
function wholly(block: Node, written: Markup): Markup {
  const changes = trackedOf(block)
  if (changes.deleted !== undefined) return deleted(changes.deleted, [written])
  return changes.inserted === undefined ? written : inserted(changes.inserted, [written])
}

/** HTML wants `li`, `tr` and `td` to stand bare, so what is suggested of them stands inside. */
function items(list: Node, writing: HtmlWriting): readonly Markup[] {
  return list.children.map((item) => {
    const [only, ...others] = item.children
    const isLine = only !== undefined && others.length === 0 && paragraphEnd(only).length === 0
    const inside = isLine ? htmlInline(withoutIndent(only), writing) : htmlBlocks(item, writing)
    return element('li', {}, ...within(item, inside))
  })
}

function within(block: Node, inside: readonly Markup[]): readonly Markup[] {
  const changes = trackedOf(block)
  if (changes.deleted !== undefined) return [deleted(changes.deleted, inside)]
  return changes.inserted === undefined ? inside : [inserted(changes.inserted, inside)]
}

function startAt(list: Node) {
  const order = Number(list.attrs['order'])
  return { start: order === 1 ? undefined : order }
}

function figure(photo: Node, writing: HtmlWriting): Markup {
  const src = writing.photoUrl(String(photo.attrs['media']))
  const { width, height } = photo.attrs
  const size = { width: Number(width), height: Number(height) }
  const picture =
    src === undefined ? [] : [element('img', { src, alt: captionLine(photo), ...size })]
  const lines = photo.children.filter((line) => !isBlank(line))
  const words = lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [text('　')]),
    ...htmlInline(line, writing),
  ])
  const caption = words.length === 0 ? [] : [element('figcaption', {}, ...words)]
  return element('figure', {}, ...picture, ...caption)
}

function table(node: Node, writing: HtmlWriting): Markup {
  const rows = node.children.filter((row) => row.childCount > 0)
  const heads = rows.findIndex((row) => !isHead(row))
  const edge = heads === -1 ? rows.length : heads
  const written = (part: readonly Node[]) => part.map((row) => tableRow(row, writing))
  const head = edge === 0 ? [] : [element('thead', {}, ...written(rows.slice(0, edge)))]
  const body = edge === rows.length ? [] : [element('tbody', {}, ...written(rows.slice(edge)))]
  return element('table', {}, ...head, ...body)
}

function isHead(row: Node): boolean {
  return row.children.every((cell) => cell.type === schema.nodes.table_header)
}

function tableRow(row: Node, writing: HtmlWriting): Markup {
  const cells = row.children.map((cell) => {
    const tag = cell.type === schema.nodes.table_header ? 'th' : 'td'
    const [only, ...others] = cell.children
    const inside =
      only !== undefined && others.length === 0
        ? [...htmlInline(only, writing), ...paragraphEnd(only)]
        : htmlBlocks(cell, writing)
    return element(tag, spans(cell), ...within(row, inside))
  })
  return element('tr', {}, ...cells)
}

export function spans(cell: Node) {
  const span = (name: 'colspan' | 'rowspan') => {
    const count = Number(cell.attrs[name])
    return count === 1 ? undefined : count
  }
  return { colspan: span('colspan'), rowspan: span('rowspan') }
}
