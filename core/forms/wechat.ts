import type { Node } from 'prosemirror-model'
import { bodyOf } from '#core/article/article-text'
import { noteLines, numberedNotes } from '#core/article/numbered-notes'
import { schema } from '#core/article/schema'
import type { HouseStyle } from '#core/house-style/house-style'
import type { Changes } from './changes.ts'
import { element, page, text, type Markup } from './markup.ts'
import { captionLine, fieldOf, isBlank, withoutIndent } from './parts.ts'
import { spans } from './html-blocks.ts'
import { plainDocumentWith } from './spelled-document.ts'
import { wechatLook, type WechatLook } from './wechat-look.ts'

export type WechatArticle = {
  readonly section: Markup
  /** The photos to upload by hand, in the order of their numbers. */
  readonly photos: readonly WechatPhoto[]
}

/** The same as a file, to be opened, selected and pasted. */
export function wechatPage({ section }: WechatArticle, title: string): string {
  const body = element('div', { style: 'max-width:677px;margin:0 auto;padding:16px 0;' }, section)
  return page([element('title', {}, title)], [body])
}

export type WechatPhoto = {
  readonly number: number
  readonly media: string
  readonly caption: string
}

/**
 * Rich text for the editor of 公众号: every look is an inline style, for it throws away classes,
 * style elements and ids, and lets nobody link elsewhere. Footnotes and addresses stand at the end.
 * Photos have to be uploaded there, so their places are marked.
 */
export function wechatArticle(written: Node, changes: Changes, style: HouseStyle): WechatArticle {
  const numbered = numberedNotes(plainDocumentWith(changes, written), 'with addresses')
  const { doc } = numbered
  const photos = photosOf(doc)
  const look = wechatLook(style)
  const writing = { look, numbers: new Map(photos.map(({ node, number }) => [node, number])) }
  const inside = [
    ...line('p', fieldOf(doc, 'kicker'), { style: look.kicker, look }),
    ...line('h1', fieldOf(doc, 'title'), { style: look.title, look }),
    ...line('p', fieldOf(doc, 'subtitle'), { style: look.subtitle, look }),
    ...bodyOf(doc).children.flatMap((block) => blocks(block, writing)),
    ...line('p', fieldOf(doc, 'byline'), { style: look.byline, look }),
    ...noteLines(numbered).map((one) => element('p', { style: look.note }, shownAsWritten(one))),
  ]
  return {
    section: element('section', { style: look.whole }, ...inside),
    photos: photos.map(({ node, number }) => ({
      number,
      media: String(node.attrs['media']),
      caption: captionLine(node),
    })),
  }
}

function photosOf(doc: Node): readonly { readonly node: Node; readonly number: number }[] {
  return bodyOf(doc)
    .children.filter(({ type }) => type === schema.nodes.photo)
    .map((node, index) => ({ node, number: index + 1 }))
}

type Writing = { readonly look: WechatLook; readonly numbers: ReadonlyMap<Node, number> }

function blocks(block: Node, { look, numbers }: Writing): readonly Markup[] {
  switch (block.type.name) {
    case 'paragraph':
      return line('p', block, { style: look.paragraph, look })
    case 'subheading':
      return line('h2', block, { style: look.subheading, look })
    case 'quotation':
      return [quotation(block, look)]
    case 'bullet_list':
      return listItems(block, () => '●', look)
    case 'ordered_list':
      return listItems(block, (index) => `${Number(block.attrs['order']) + index}.`, look)
    case 'photo':
      return [photoPlace(block, numbers.get(block) ?? 0, look)]
    case 'table':
      return [table(block, look)]
    default:
      throw new Error(`No 公众号 for a ${block.type.name}`)
  }
}

type Look = { readonly style: string; readonly look: WechatLook }

function line(tag: string, block: Node, { style, look }: Look): readonly Markup[] {
  return isBlank(block) ? [] : [element(tag, { style }, ...inline(withoutIndent(block), look))]
}

function inline(block: Node, look: WechatLook): readonly Markup[] {
  return block.children.map((node) => {
    const has = (name: string) => node.marks.some(({ type }) => type.name === name)
    const words = text(shownAsWritten(node.text ?? ''))
    const stressed = has('emphasis') ? element('em', { style: look.emphasis }, words) : words
    return has('strong') ? element('strong', { style: look.strong }, stressed) : stressed
  })
}

/** Several blanks are one in HTML, and so they are here: what is pasted is what is read back. */
function shownAsWritten(words: string): string {
  return words.replaceAll(/[ \t\r\n\u2028\u2029]+/gu, ' ')
}

function quotation(block: Node, look: WechatLook): Markup {
  const lines = block.children.flatMap((one) => line('p', one, { style: look.quoted, look }))
  return element('blockquote', { style: look.quotation }, ...lines)
}

/** Paragraphs with their marks: a real list loses its numbers when the editor tidies up. */
function listItems(
  list: Node,
  markOf: (index: number) => string,
  look: WechatLook,
): readonly Markup[] {
  return list.children.flatMap((item, index) => {
    const lines = item.children.filter((one) => !isBlank(one))
    return lines.map((one, at) => {
      const mark = at === 0 ? [text(markOf(index))] : []
      return element('p', { style: look.item }, ...mark, ...inline(withoutIndent(one), look))
    })
  })
}

function photoPlace(photo: Node, number: number, look: WechatLook): Markup {
  const caption = captionLine(photo)
  const words = caption === '' ? `〔图 ${number}〕` : `〔图 ${number}：${caption}〕`
  return element('p', { style: look.photo }, shownAsWritten(words))
}

function table(node: Node, look: WechatLook): Markup {
  const rows = node.children
    .filter((row) => row.childCount > 0)
    .map((row) => element('tr', {}, ...row.children.map((cell) => tableCell(cell, look))))
  return element('table', { style: look.table }, element('tbody', {}, ...rows))
}

function tableCell(cell: Node, look: WechatLook): Markup {
  const tag = cell.type === schema.nodes.table_header ? 'th' : 'td'
  const lines = cell.children.flatMap((one) => line('p', one, { style: look.cellLine, look }))
  return element(tag, { ...spans(cell), style: look.cell }, ...lines)
}
