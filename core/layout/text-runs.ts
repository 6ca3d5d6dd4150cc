import type { Node } from 'prosemirror-model'
import { noteOf } from '#core/article/footnotes'
import { hrefOf } from '#core/article/link'
import type { HouseStyle, MarkStyle, ParagraphStyle } from '#core/house-style/house-style'
import { showsLinks } from '#core/house-style/shows-links'
import { changeOf } from '#core/review/suggestions/review-marks'
import { faceOf, type Face } from './face.ts'
import type { Run, RunChange } from './glyph.ts'

type Part = { readonly style: HouseStyle; readonly part: ParagraphStyle }

/** The runs of a block of text; `around` is what is suggested about the block it stands in. */
export function textRuns(block: Node, { style, part }: Part, around?: RunChange): readonly Run[] {
  const changes = block.children.map((node) => changeIn(node) ?? around)
  return block.children.map((node, index) => ({
    text: node.text ?? '',
    face: wordsFace(node, style, part),
    change: changes[index],
    note: noteBehind(block, changes, index),
  }))
}

/** A note comes and goes with its words when all of them do. */
function noteBehind(
  { children }: Node,
  changes: readonly (RunChange | undefined)[],
  last: number,
): Run['note'] {
  const noteAt = (index: number) => {
    const node = children[index]
    return node === undefined ? null : noteOf(node)
  }
  const text = noteAt(last)
  if (text === null || noteAt(last + 1) === text) return undefined
  let first = last
  while (noteAt(first - 1) === text) first -= 1
  const [change, ...others] = changes.slice(first, last + 1)
  return { text, change: others.every((other) => other === change) ? change : undefined }
}

function changeIn(node: Node): RunChange | undefined {
  if (changeOf(node, 'deletion') !== undefined) return 'deleted'
  return changeOf(node, 'insertion') === undefined ? undefined : 'inserted'
}

/** A link in strong words looks like strong words, as in the Word file. */
function wordsFace(node: Node, style: HouseStyle, part: ParagraphStyle): Face {
  const mark = markOf(node)
  const face = faceOf(style, part, mark)
  const isShown = mark === undefined && showsLinks(style) && hrefOf(node) !== null
  return isShown ? { ...face, isUnderlined: true } : face
}

function markOf({ marks }: Node): MarkStyle | undefined {
  const has = (name: string) => marks.some(({ type }) => type.name === name)
  if (has('strong')) return 'strong'
  return has('emphasis') ? 'emphasis' : undefined
}

/** Without the blanks at its start: the style has an indent of its own. */
export function withoutIndent(runs: readonly Run[]): readonly Run[] {
  const [first, ...others] = runs
  if (first === undefined) return runs
  const text = first.text.replace(/^[\s\u3000]+/u, '')
  return text === '' ? withoutIndent(others) : [{ ...first, text }, ...others]
}

export function trimmed(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1)
  if (last === undefined) return runs
  const text = last.text.replace(/[\s\u3000]+$/u, '')
  return text === ''
    ? trimmed(runs.slice(0, -1))
    : withoutIndent([...runs.slice(0, -1), { ...last, text }])
}

/** The text that stays. */
export function keptText(runs: readonly Run[]): string {
  return runs.map(({ text, change }) => (change === 'deleted' ? '' : text)).join('')
}

/** Before and after an offset of the text that stays. */
export function cutRuns(
  runs: readonly Run[],
  offset: number,
): readonly [readonly Run[], readonly Run[]] {
  let left = offset
  for (const [index, run] of runs.entries()) {
    const length = run.change === 'deleted' ? 0 : run.text.length
    if (left <= 0) return [runs.slice(0, index), runs.slice(index)]
    if (length > left) {
      const head = { ...run, text: run.text.slice(0, left), note: undefined }
      const tail = { ...run, text: run.text.slice(left) }
      return [
        [...runs.slice(0, index), head],
        [tail, ...runs.slice(index + 1)],
      ]
    }
    left -= length
  }
  return [runs, []]
}
