import type { Node } from 'prosemirror-model'
import { InternalHyperlink, Paragraph, SimpleField, Tab, TextRun } from 'docx'
import { articleText, fieldText } from '#core/article/article-text'
import type { HouseStyle } from '#core/house-style/house-style'
import { estimatedPages, linesOnPage } from './estimated-pages.ts'
import { CONTENTS_LINE, CONTENTS_TITLE } from './further-styles.ts'
import { bookmarkOf } from './numbered-bookmark.ts'
import { textRun } from './word-runs.ts'
import { xmlText } from './xml-text.ts'

/**
 * 目录: a line for every article with its page. The numbers are fields that know their bookmark:
 * LibreOffice works them out when it opens the file, Word when it prints; what Word shows until then
 * is our own reckoning. Nobody is asked to update anything.
 */
export function contentsBlocks(docs: readonly Node[], style: HouseStyle): readonly Paragraph[] {
  const own = Math.ceil((docs.length + HEAD) / linesOnPage(style))
  let page = own + 1
  const lines = docs.map((doc, index) => {
    const first = page
    page += estimatedPages(doc, style)
    return line(titleOf(doc), bookmarkOf(index + 1), first)
  })
  return [new Paragraph({ style: CONTENTS_TITLE, children: [textRun('目录')] }), ...lines]
}

/** Lines that the head of the contents takes. */
const HEAD = 2

function line(title: string, anchor: string, page: number): Paragraph {
  const children = [
    textRun(title),
    new TextRun({ font: { hint: 'eastAsia' }, children: [new Tab()] }),
    new SimpleField(`PAGEREF ${anchor} \\h`, String(page)),
  ]
  return new Paragraph({
    style: CONTENTS_LINE,
    children: [new InternalHyperlink({ anchor, children })],
  })
}

/** Characters of an article without a title by which it is known. */
const OPENING = 16

function titleOf(doc: Node): string {
  const title = xmlText(fieldText(doc, 'title')).trim()
  if (title !== '') return title
  const opening = articleText(doc).paragraphs.map((text) => text.trim())
  const first = opening.find((text) => text !== '') ?? ''
  return first.length > OPENING ? `${first.slice(0, OPENING)}…` : first
}
