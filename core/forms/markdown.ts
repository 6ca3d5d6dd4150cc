import type { Node } from 'prosemirror-model'
import { bodyOf } from '#core/article/article-text'
import type { LeavingArticle } from './leaving-article.ts'
import { markdownInline } from './markdown-inline.ts'
import { markdownLine, markdownText } from './markdown-text.ts'
import { captionLine, fieldOf, isBlank, oneLine, withoutIndent } from './parts.ts'
import { plainDocumentWith } from './spelled-document.ts'
import { tableGrid } from './table-grid.ts'

/** CommonMark with pipe tables; a paragraph is one line. */
export function markdownFile(articles: readonly LeavingArticle[]): string {
  return `${articles.map(markdownArticle).join('\n\n* * *\n\n')}\n`
}

function markdownArticle({ doc: written, changes, photoUrl }: LeavingArticle): string {
  const doc = plainDocumentWith(changes, written)
  const line = (field: 'kicker' | 'title' | 'subtitle' | 'byline') => textBlock(fieldOf(doc, field))
  const title = line('title').map((words) => `# ${words}`)
  const body = markdownBlocks(bodyOf(doc), photoUrl)
  return [...line('kicker'), ...title, ...line('subtitle'), ...body, ...line('byline')].join('\n\n')
}

type PhotoUrl = LeavingArticle['photoUrl']

/** Two lists in a row would be read as one. */
function markdownBlocks(parent: Node, photoUrl: PhotoUrl): readonly string[] {
  return parent.children.flatMap((block, index) => {
    const follows = index > 0 && parent.child(index - 1).type === block.type
    const written = markdownBlock(block, photoUrl)
    return follows && LISTS.has(block.type.name) ? ['<!-- -->', ...written] : written
  })
}

const LISTS: ReadonlySet<string> = new Set(['bullet_list', 'ordered_list'])

function markdownBlock(block: Node, photoUrl: PhotoUrl): readonly string[] {
  switch (block.type.name) {
    case 'paragraph':
      return textBlock(block)
    case 'subheading':
      return textBlock(block).map((words) => `## ${words}`)
    case 'quotation':
      return [block.children.flatMap(textBlock).map(quoted).join('\n>\n')]
    case 'bullet_list':
      return [listItems(block, () => '-')]
    case 'ordered_list':
      return [listItems(block, (index) => `${Number(block.attrs['order']) + index}.`)]
    case 'photo':
      return [photo(block, photoUrl)]
    case 'table':
      return [table(block)]
    default:
      throw new Error(`No Markdown for a ${block.type.name}`)
  }
}

function textBlock(block: Node): readonly string[] {
  return isBlank(block) ? [] : [markdownLine(markdownInline(withoutIndent(block)))]
}

function quoted(line: string): string {
  return `> ${line}`
}

/** Later paragraphs of an item stand under its first word. */
function listItems(list: Node, markOf: (index: number) => string): string {
  return list.children
    .map((item, index) => {
      const mark = markOf(index)
      const [first = '', ...others] = item.children.flatMap(textBlock)
      const indent = ' '.repeat(mark.length + 1)
      return [`${mark} ${first}`, ...others.map((line) => `\n${indent}${line}`)].join('\n')
    })
    .join('\n')
}

function photo(node: Node, photoUrl: PhotoUrl): string {
  const words = captionLine(node)
  const url = photoUrl(String(node.attrs['media']))
  if (url === undefined) return words === '' ? '〔图〕' : `〔图：${markdownText(words)}〕`
  return `![${markdownText(words)}](<${url.replaceAll(/[<>\\]/gu, '')}>)`
}

/** Markdown knows neither merged cells nor a table without a head: both are left empty. */
function table(node: Node): string {
  const rows = tableGrid(node).map((row) =>
    row.map((cell) => (cell === undefined ? '' : cellText(cell))),
  )
  const [head = [], ...others] = rows
  return [tableRow(head), tableRow(head.map(() => '---')), ...others.map(tableRow)].join('\n')
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function cellText(cell: Node): string {
  const lines = cell.children.map((paragraph) => oneLine(markdownInline(paragraph)))
  return lines.filter((line) => line !== '').join(' ')
}
