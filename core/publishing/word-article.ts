import type { Node } from 'prosemirror-model'
import { bodyOf, fieldText } from '#core/article/article-text'
import { NumberedBookmark } from './numbered-bookmark.ts'
import { bodyBlocks } from './word-body.ts'
import { EMPTY_LINE, type WordBlock } from './word-block.ts'
import { fieldParagraph } from './word-paragraphs.ts'
import { titleLines } from './title-lines.ts'
import type { Writing } from './writing.ts'

/** One article in the order in which it is read. Empty fields leave no line behind. */
export function articleBlocks(doc: Node, writing: Writing): readonly WordBlock[] {
  const line = (field: 'kicker' | 'subtitle' | 'byline') =>
    fieldParagraph([fieldText(doc, field).trim()], field)
  const blocks = [
    ...line('kicker'),
    ...fieldParagraph(titleLines(fieldText(doc, 'title'), writing.style), 'title'),
    ...line('subtitle'),
    ...bodyBlocks(bodyOf(doc), writing),
    ...line('byline'),
  ]
  return withBookmark(blocks, writing.nextId())
}

/** Begins the article on a new page. */
export function onNewPage([first, ...others]: readonly WordBlock[]): readonly WordBlock[] {
  if (first?.kind !== 'paragraph') return first === undefined ? [] : [first, ...others]
  return [{ ...first, options: { ...first.options, pageBreakBefore: true } }, ...others]
}

/** A place to go to (Ctrl+G) and to link to: `article1`, `article2` … */
function withBookmark(blocks: readonly WordBlock[], id: number): readonly WordBlock[] {
  const [first, ...others] = blocks
  if (first?.kind !== 'paragraph') return withBookmark([EMPTY_LINE, ...blocks], id)

  const { children = [] } = first.options
  const bookmark = new NumberedBookmark(id, children)
  return [{ ...first, options: { ...first.options, children: [bookmark] } }, ...others]
}
