import type { Node } from 'prosemirror-model'
import type { IParagraphOptions } from 'docx'
import { datelineOf } from '#core/article/dateline'
import type { HouseStyle, ParagraphStyle } from '#core/house-style/house-style'
import { setTitle } from './set-title.ts'
import { styleId } from './style-sheet.ts'
import { paragraphBlock, type ParagraphBlock } from './word-block.ts'
import { nextLineRun, textRun, textRuns } from './word-runs.ts'
import { xmlText } from './xml-text.ts'

/** Blanks typed at the start would be an indent on top of the style's own. */
const INDENT = /^[\s\u3000]+/u

/** A paragraph of copy in its style, or nothing when there is no word in it. */
export function textParagraph(
  node: Node,
  style: ParagraphStyle,
  options: IParagraphOptions = {},
): ParagraphBlock[] {
  const text = node.textContent
  if (isBlank(text)) return []
  const cut = { from: INDENT.exec(text)?.[0].length ?? 0, dateline: datelineEnd(text, style) }
  return [paragraphBlock({ style: styleId(style), ...options, children: textRuns(node, cut) })]
}

/** A field above or below the body: plain text, nothing when it is empty. */
export function fieldParagraph(text: string, style: ParagraphStyle): ParagraphBlock[] {
  if (isBlank(text)) return []
  return [paragraphBlock({ style: styleId(style), children: [textRun(text.trim())] })]
}

export function titleParagraph(title: string, style: HouseStyle): ParagraphBlock[] {
  if (isBlank(title)) return []
  const { lines, indent } = setTitle(title, style)
  const [first = '', ...others] = lines
  const narrowed = indent === 0 ? {} : { indent: { left: indent, right: indent } }
  const children = [textRun(first), ...others.map(nextLineRun)]
  return [paragraphBlock({ style: styleId('title'), ...narrowed, children })]
}

function isBlank(text: string): boolean {
  return xmlText(text).trim() === ''
}

/** “本报讯” is set in its own face; the names in brackets after it are not. */
function datelineEnd(text: string, style: ParagraphStyle): number {
  const dateline = style === 'body' ? datelineOf(text) : null
  if (dateline === null) return 0
  const bracket = dateline.text.search(/[（(]/u)
  return bracket === -1 ? dateline.to : bracket
}
