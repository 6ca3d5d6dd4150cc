import type { Node } from 'prosemirror-model'
import { bodyOf } from '#core/article/article-text'
import type { LeavingArticle } from './leaving-article.ts'
import { markdownInline } from './markdown-inline.ts'
import { markdownLine, markdownText } from './markdown-text.ts'
import { noteList, type NoteList } from './note-list.ts'
import { captionLine, fieldOf, isBlank, oneLine, withoutIndent } from './parts.ts'
import { plainDocumentWith } from './spelled-document.ts'
import { tableGrid } from './table-grid.ts'

/** CommonMark with pipe tables and footnotes as GitHub and pandoc know them; a paragraph is one line. */
export function markdownFile(articles: readonly LeavingArticle[]): string {
  let first = 1
  const written = articles.map((article) => {
    const notes = noteList(first)
    const text = markdownArticle(article, notes)
    first += notes.notes().length
    return text
  })
  return `${written.join('\n\n* * *\n\n')}\n`
}

function markdownArticle(
  { doc: written, changes, photoUrl }: LeavingArticle,
  notes: NoteList,
): string {
  const doc = plainDocumentWith(changes, written)
  const writing = { photoUrl, notes }
  const line = (field: 'kicker' | 'title' | 'subtitle' | 'byline') =>
    textBlock(fieldOf(doc, field), writing)
  const title = line('title').map((words) => `# ${words}`)
  const body = markdownBlocks(bodyOf(doc), writing)
  const text = [...line('kicker'), ...title, ...line('subtitle'), ...body, ...line('byline')]
  const below = notes
    .notes()
    .map(({ number, note }) => `[^${number}]: ${markdownLine(markdownText(note))}`)
  return [...text, ...below].join('\n\n')
}

type Writing = Pick<LeavingArticle, 'photoUrl'> & { readonly notes: NoteList }

/** Two lists in a row would be read as one. */
function markdownBlocks(parent: Node, writing: Writing): readonly string[] {
  return parent.children.flatMap((block, index) => {
    const follows = index > 0 && parent.child(index - 1).type === block.type
    const written = markdownBlock(block, writing)
    return follows && LISTS.has(block.type.name) ? ['<!-- -->', ...written] : written
  })
}

const LISTS: ReadonlySet<string> = new Set(['bullet_list', 'ordered_list'])

function markdownBlock(block: Node, writing: Writing): readonly string[] {
  switch (block.type.name) {
    case 'paragraph':
      return textBlock(block, writing)
    case 'subheading':
      return textBlock(block, writing).map((words) => `## ${words}`)
    case 'quotation':
      return [paragraphs(block, writing).map(quoted).join('\n>\n')]
    case 'bullet_list':
      return [listItems(block, () => '-', writing)]
    case 'ordered_list':
      return [listItems(block, (index) => `${Number(block.attrs['order']) + index}.`, writing)]
    case 'photo':
      return [photo(block, writing)]
    case 'table':
      return [table(block, writing)]
    default:
      throw new Error(`No Markdown for a ${block.type.name}`)
  }
}

function textBlock(block: Node, { notes }: Writing): readonly string[] {
  return isBlank(block) ? [] : [markdownLine(markdownInline(withoutIndent(block), notes))]
}

function paragraphs(parent: Node, writing: Writing): readonly string[] {
  return parent.children.flatMap((block) => textBlock(block, writing))
}

function quoted(line: string): string {
  return `> ${line}`
}

/** Later paragraphs of an item stand under its first word. */
function listItems(list: Node, markOf: (index: number) => string, writing: Writing): string {
  return list.children
    .map((item, index) => {
      const mark = markOf(index)
      const [first = '', ...others] = paragraphs(item, writing)
      const indent = ' '.repeat(mark.length + 1)
      return [`${mark} ${first}`, ...others.map((line) => `\n${indent}${line}`)].join('\n')
    })
    .join('\n')
}

function photo(node: Node, { photoUrl }: Writing): string {
  const words = captionLine(node)
  const url = photoUrl(String(node.attrs['media']))
  if (url === undefined) return words === '' ? '〔图〕' : `〔图：${markdownText(words)}〕`
  return `![${markdownText(words)}](<${url.replaceAll(/[<>\\]/gu, '')}>)`
}

/** Markdown knows neither merged cells nor a table without a head: both are left empty. */
function table(node: Node, writing: Writing): string {
  const rows = tableGrid(node).map((row) =>
    row.map((cell) => (cell === undefined ? '' : cellText(cell, writing))),
  )
  const [head = [], ...others] = rows
  return [tableRow(head), tableRow(head.map(() => '---')), ...others.map(tableRow)].join('\n')
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function cellText(cell: Node, { notes }: Writing): string {
  const lines = cell.children.map((paragraph) => oneLine(markdownInline(paragraph, notes)))
  return lines.filter((line) => line !== '').join(' ')
}
