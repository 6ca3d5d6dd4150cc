import type { Node } from 'prosemirror-model'
import { InternalHyperlink, Paragraph, Tab, TextRun } from 'docx'
import { articleText, fieldText } from '#core/article/article-text'
import type { Changes } from '#core/forms/changes'
import { textHeight, textWidth, type HouseStyle } from '#core/house-style/house-style'
import { layOut } from '#core/layout/lay-out'
import { CONTENTS_LINE, contentsSize, CONTENTS_TITLE } from './further-styles.ts'
import { bookmarkOf } from './numbered-bookmark.ts'
import { pageReference } from './page-reference.ts'
import { textRun } from './word-runs.ts'
import { xmlText } from './xml-text.ts'

/** An article, and the text of it that the file shows. */
type Listed = { readonly doc: Node; readonly shown: Node }

/**
 * 目录: a line for every article with its page. The numbers are fields that know their bookmark:
 * LibreOffice works them out when it opens the file, Word when it prints; what Word shows until then
 * is our own layout. Nobody is asked to update anything.
 */
export function contentsBlocks(
  articles: readonly Listed[],
  style: HouseStyle,
  changes: Changes,
): readonly Paragraph[] {
  const measure = Math.floor(textWidth(style.page) / (contentsSize(style) * 10))
  const titles = articles.map(({ shown }) => titleLines(titleOf(shown), measure - NUMBER))
  const height = titles.reduce((sum, lines) => sum + lines.length, HEAD)
  let page = Math.ceil(height / linesOnPage(style)) + 1
  const entries = articles.map(({ doc }, index) => {
    const first = page
    page += layOut(doc, style, { changes }).pages.length
    return entry(titles[index] ?? [], bookmarkOf(index + 1), first)
  })
  return [new Paragraph({ style: CONTENTS_TITLE, children: [textRun('目录')] }), ...entries]
}

/** Lines that the head of the contents takes. */
const HEAD = 2

function linesOnPage({ page, paragraphs }: HouseStyle): number {
  const { line, size } = paragraphs.body
  // A single line is about 1.3 times its type.
  return Math.floor(textHeight(page) / (line === 'single' ? size * 13 : line))
}

/** Characters that the dots and the number of a page want at least. */
const NUMBER = 4

function entry(lines: readonly string[], anchor: string, page: number): Paragraph {
  const children = [
    ...lines.map((text, index) => (index === 0 ? textRun(text) : nextLine(`\u3000${text}`))),
    new TextRun({ font: { hint: 'eastAsia' }, children: [new Tab()] }),
    ...pageReference(anchor, page),
  ]
  return new Paragraph({
    style: CONTENTS_LINE,
    children: [new InternalHyperlink({ anchor, children })],
  })
}

function nextLine(text: string): TextRun {
  return new TextRun({ font: { hint: 'eastAsia' }, break: 1, text })
}

/** A title that leaves no room for its number breaks at its space, else into lines of one length. */
function titleLines(title: string, measure: number): readonly string[] {
  if (title.length <= measure) return [title]
  const halves = title.split(/[ \u3000]+/u)
  if (halves.length === 2 && halves.every(({ length }) => length <= measure)) return halves
  const letters = Array.from(title)
  const count = Math.ceil(letters.length / measure)
  const length = Math.ceil(letters.length / count)
  return Array.from({ length: count }, (_, index) =>
    letters.slice(index * length, (index + 1) * length).join(''),
  )
}

/** Characters of an article without a title by which it is known. */
const OPENING = 16

function titleOf(doc: Node): string {
  const title = xmlText(fieldText(doc, 'title')).trim()
  if (title !== '') return title
  const opening = articleText(doc).paragraphs.map((text) => text.trim())
  const first = opening.find((text) => text !== '') ?? ''
  const letters = Array.from(first)
  return letters.length > OPENING ? `${letters.slice(0, OPENING).join('')}…` : first
}
