import type { Node } from 'prosemirror-model'
import type { IParagraphOptions } from 'docx'
import { datelineOf } from '#core/article/dateline'
import { PARAGRAPH_STYLES, type ParagraphStyle } from '#core/house-style/house-style'
import { endsOf, formerStyle, paragraphMark } from './revision.ts'
import { setTitle } from '#core/house-style/set-title'
import { styleId } from './style-sheet.ts'
import { paragraphBlock, type ParagraphBlock } from './word-block.ts'
import {
  brokenAt,
  keptText,
  sharedEnds,
  trimmed,
  withDateline,
  withoutIndent,
  wordPieces,
  type WordPiece,
} from './word-pieces.ts'
import { groundOf, pieceRuns } from './word-runs.ts'
import type { Writing } from './writing.ts'
import { xmlText } from './xml-text.ts'

/** A paragraph of copy in the style of that id; nothing when there is no word in it, unless all is shown. */
export function textParagraph(
  node: Node,
  { style, ...options }: IParagraphOptions & { readonly style: string },
  { review, style: house }: Writing,
): ParagraphBlock[] {
  if (!review.isTracked && isBlank(node.textContent)) return []
  const pieces = withoutIndent(wordPieces(node, review))
  const dateline = style === styleId('body') ? datelineEnd(keptText(pieces)) : 0
  return [
    paragraphBlock({
      style,
      ...options,
      ...paragraphMark(endsOf(node, review), review),
      ...formerStyle(node, review),
      children: pieceRuns(withDateline(pieces, dateline), review, groundOf(partOf(style), house)),
    }),
  ]
}

/** What is no style of the house’s own looks like copy. */
function partOf(style: string): ParagraphStyle {
  return PARAGRAPH_STYLES.find((part) => styleId(part) === style) ?? 'body'
}

/** A field above or below the body: nothing when it is empty. */
export function fieldParagraph(
  field: Node,
  style: ParagraphStyle,
  writing: Writing,
): ParagraphBlock[] {
  if (isLeftOut(field, writing)) return []
  return [fieldBlock(trimmed(wordPieces(field, writing.review)), { style }, writing)]
}

/** A title breaks where `setTitle` says; a suggested one only where its blank can be read back. */
export function titleParagraph(title: Node, writing: Writing): ParagraphBlock[] {
  if (isLeftOut(title, writing)) return []
  const pieces = trimmed(wordPieces(title, writing.review))
  const text = keptText(pieces)
  const { lines, indent } = setTitle(text, writing.style)
  const [first = ''] = lines
  const broken =
    lines.length === 1
      ? pieces
      : brokenAt(pieces, text.indexOf(first) + first.length, !writing.review.isTracked)
  if (broken !== undefined) return [fieldBlock(broken, { style: 'title', indent }, writing)]
  const narrowed = setTitle(text, writing.style, 'narrow').indent
  return [fieldBlock(pieces, { style: 'title', indent: narrowed }, writing)]
}

/** Of a field that comes or goes altogether, its line does too. */
function fieldBlock(
  pieces: readonly WordPiece[],
  { style, indent = 0 }: { readonly style: ParagraphStyle; readonly indent?: number },
  { review }: Writing,
): ParagraphBlock {
  return paragraphBlock({
    style: styleId(style),
    ...(indent === 0 ? {} : { indent: { left: indent, right: indent } }),
    ...paragraphMark(sharedEnds(pieces), review),
    children: pieceRuns(pieces, review),
  })
}

function isLeftOut(field: Node, { review }: Writing): boolean {
  return review.isTracked ? field.childCount === 0 : isBlank(field.textContent)
}

function isBlank(text: string): boolean {
  return xmlText(text).trim() === ''
}

/** “本报讯” is set in its own face; the names in brackets after it are not. */
function datelineEnd(text: string): number {
  const dateline = datelineOf(text)
  if (dateline === null) return 0
  const bracket = dateline.text.search(/[（(]/u)
  return bracket === -1 ? dateline.to : bracket
}
