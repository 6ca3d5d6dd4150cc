import type { Node } from 'prosemirror-model'
import { bodyOf } from '#core/article/article-text'
import { fieldOf } from '#core/forms/parts'
import { NumberedBookmark } from './numbered-bookmark.ts'
import { bodyBlocks } from './word-body.ts'
import { EMPTY_LINE, type WordBlock } from './word-block.ts'
import { fieldParagraph, titleParagraph } from './word-paragraphs.ts'
import type { Writing } from './writing.ts'

/**
 * One article in the order in which it is read. Empty fields leave no line behind. `number` is its
 * place in the file, from 1.
 */
export function articleBlocks(doc: Node, number: number, writing: Writing): readonly WordBlock[] {
  const line = (field: 'kicker' | 'subtitle' | 'byline') =>
    fieldParagraph(fieldOf(doc, field), field, writing)
  const isUnderTitle = writing.style.byline.position === 'under-title'
  // One after the other as they are read: comments begin and end where their words are written.
  const headline = [...line('kicker'), ...titleParagraph(fieldOf(doc, 'title'), writing)]
  const above = [...line('subtitle'), ...(isUnderTitle ? line('byline') : [])]
  const body = bodyBlocks(bodyOf(doc), writing)
  const byline = isUnderTitle ? [] : line('byline')
  const ending = bodyOf(doc).lastChild?.textContent.length ?? 0
  const held = byline.length === 0 ? body : heldByNext(body, ending)
  return withBookmark([...headline, ...above, ...held, ...byline], number)
}

/** Begins the article on a new page. */
export function onNewPage([first, ...others]: readonly WordBlock[]): readonly WordBlock[] {
  if (first?.kind !== 'paragraph') return first === undefined ? [] : [first, ...others]
  return [{ ...first, options: { ...first.options, pageBreakBefore: true } }, ...others]
}

/** About four lines: kept together with the byline, more would leave a hole on the page before. */
const SHORT = 100

/** A byline does not stand alone on a page when the paragraph before it is short. */
function heldByNext(blocks: readonly WordBlock[], characters: number): readonly WordBlock[] {
  const last = blocks.at(-1)
  if (last?.kind !== 'paragraph' || characters > SHORT) return blocks
  return [...blocks.slice(0, -1), { ...last, options: { ...last.options, keepNext: true } }]
}

/** A place to go to (Ctrl+G) and to link to: `article1`, `article2` … */
function withBookmark(blocks: readonly WordBlock[], number: number): readonly WordBlock[] {
  const [first, ...others] = blocks
  if (first?.kind !== 'paragraph') return withBookmark([EMPTY_LINE, ...blocks], number)

  const { children = [] } = first.options
  const bookmark = new NumberedBookmark(number, children)
  return [{ ...first, options: { ...first.options, children: [bookmark] } }, ...others]
}
