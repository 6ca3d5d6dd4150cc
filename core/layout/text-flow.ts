import type { Node } from 'prosemirror-model'
import { datelineOf } from '#core/article/dateline'
import type { HouseStyle, ParagraphLook, ParagraphStyle } from '#core/house-style/house-style'
import { setTitle } from '#core/house-style/set-title'
import { faceOf } from './face.ts'
import type { FlowParagraph, Setting } from './flow.ts'
import { LINE_BREAK, type Run, type RunChange } from './glyph.ts'
import { cutRuns, keptText, textRuns, trimmed, withoutIndent } from './text-runs.ts'

type Words = { readonly style: HouseStyle; readonly part: ParagraphStyle }

/** A paragraph of copy; none where there is no word in it. */
export function copyFlow(node: Node, words: Words, around?: RunChange): readonly FlowParagraph[] {
  const runs = withoutIndent(textRuns(node, words, around))
  if (runs.every(({ text }) => text.trim() === '')) return []
  return [paragraphOf(words.part === 'body' ? withDateline(runs, words) : runs, words)]
}

/** A field above or below the body. */
export function fieldFlow(field: Node, words: Words): readonly FlowParagraph[] {
  const runs = trimmed(textRuns(field, words))
  return runs.length === 0 ? [] : [paragraphOf(runs, words)]
}

/** The title, broken or narrowed as `setTitle` says. */
export function titleFlow(field: Node, style: HouseStyle): readonly FlowParagraph[] {
  const words = { style, part: 'title' } as const
  const runs = trimmed(textRuns(field, words))
  if (runs.length === 0) return []
  const text = keptText(runs)
  const { lines, indent } = setTitle(text, style)
  const [first = ''] = lines
  const broken = lines.length === 1 ? runs : brokenAt(runs, text.indexOf(first) + first.length)
  const paragraph = paragraphOf(broken, words)
  const { set } = paragraph
  const narrowed = indent === 0 ? set : { ...set, left: indent, right: indent }
  return [{ ...paragraph, set: narrowed }]
}

function brokenAt(runs: readonly Run[], offset: number): readonly Run[] {
  const [before, after] = cutRuns(runs, offset)
  const last = before.at(-1)
  if (last === undefined) return runs
  return [...before, { ...last, text: LINE_BREAK }, ...withoutIndent(after)]
}

export function paragraphOf(runs: readonly Run[], { style, part }: Words): FlowParagraph {
  const look = style.paragraphs[part]
  const { before = 0, after = 0, keepNext = false } = look
  return {
    kind: 'paragraph',
    runs,
    before,
    after,
    keepNext,
    set: settingOf(style, part, look),
  }
}

function settingOf(style: HouseStyle, part: ParagraphStyle, look: ParagraphLook): Setting {
  const { size, alignment, line, leftChars = 0, rightChars = 0, firstLineChars = 0 } = look
  const twips = (characters: number) => characters * size * 10
  return {
    face: faceOf(style, part),
    alignment,
    line,
    left: twips(leftChars),
    right: twips(rightChars),
    firstLine: twips(firstLineChars),
  }
}

/** “本报讯” is set in its own face; the names in brackets after it are not. */
function withDateline(runs: readonly Run[], { style, part }: Words): readonly Run[] {
  const dateline = datelineOf(keptText(runs))
  if (dateline === null) return runs
  const bracket = dateline.text.search(/[（(]/u)
  const [opening, rest] = cutRuns(runs, bracket === -1 ? dateline.to : bracket)
  const plain = faceOf(style, part)
  const face = faceOf(style, part, 'dateline')
  return [...opening.map((run) => (run.face.font === plain.font ? { ...run, face } : run)), ...rest]
}
