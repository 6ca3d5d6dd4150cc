import type { Node } from 'prosemirror-model'
import { TextRun } from 'docx'
import type { MarkStyle } from '#core/house-style/house-style'
import { styleId } from './style-sheet.ts'
import { xmlText } from './xml-text.ts'

/**
 * `hint` makes the marks that both scripts use (“ ” … —) Chinese and full width. It has to stand on
 * the run: fonts come from the style, but Word reads the hint nowhere else.
 */
const HINT = { hint: 'eastAsia' } as const

export function textRun(text: string, mark?: MarkStyle): TextRun {
  const style = mark === undefined ? {} : { style: styleId(mark) }
  return new TextRun({ ...style, font: HINT, text: xmlText(text) })
}

/** In another size than its style's, in half-points. */
export function sizedRun(text: string, size: number): TextRun {
  return new TextRun({ font: HINT, size, text: xmlText(text) })
}

/** The text on a new line of the same paragraph. */
export function nextLineRun(text: string): TextRun {
  return new TextRun({ font: HINT, break: 1, text: xmlText(text) })
}

/** Which part of a paragraph is set as its dateline, and what is left out before; UTF-16 offsets. */
type Cut = { readonly from: number; readonly dateline: number }

/** The text of a paragraph from `from` on, everything before `dateline` in its face. */
export function textRuns(paragraph: Node, { from, dateline }: Cut): TextRun[] {
  const runs: TextRun[] = []
  let offset = 0
  for (const node of paragraph.children) {
    const text = node.text ?? ''
    const piece = (start: number, end: number) =>
      text.slice(Math.max(0, start - offset), Math.max(0, end - offset))
    const head = piece(from, dateline)
    const rest = piece(Math.max(from, dateline), Infinity)
    if (head !== '') runs.push(textRun(head, 'dateline'))
    if (rest !== '') runs.push(textRun(rest, markOf(node)))
    offset += text.length
  }
  return runs
}

function markOf(node: Node): MarkStyle | undefined {
  const has = (name: string) => node.marks.some(({ type }) => type.name === name)
  if (has('strong')) return 'strong'
  return has('emphasis') ? 'emphasis' : undefined
}
