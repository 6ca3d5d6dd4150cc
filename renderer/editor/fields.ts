import type { Node, ResolvedPos } from 'prosemirror-model'
import {
  TextSelection,
  type EditorState,
  type Selection,
  type Transaction,
} from 'prosemirror-state'
import { schema } from '#core/article/schema'

/** Paragraphs of one line that stand on their own: text goes in, nothing merges into them. */
const LINES = new Set(['kicker', 'title', 'subtitle', 'byline', 'caption', 'credit'])

/** One of the five parts of the article, with the range of its content. */
export type Field = {
  readonly index: number
  readonly node: Node
  readonly from: number
  readonly to: number
}

export function isLine(node: Node): boolean {
  return LINES.has(node.type.name)
}

export function fieldAt(doc: Node, position: number): Field {
  const $pos = doc.resolve(position)
  const index = Math.min($pos.index(0), doc.childCount - 1)
  return fieldNumber(doc, index)
}

export function fieldNumber(doc: Node, index: number): Field {
  let from = 1
  for (let before = 0; before < index; before += 1) from += doc.child(before).nodeSize
  const node = doc.child(index)
  return { index, node, from, to: from + node.content.size }
}

/** Does the selection reach over a border between two parts of the article? */
export function crossesFields({ $from, $to }: Selection): boolean {
  return $from.depth === 0 || $to.depth === 0 || $from.index(0) !== $to.index(0)
}

/** Empties the selected part of every field and leaves the fields themselves as they are. */
export function deleteAcrossFields(tr: Transaction): Transaction {
  const { from, to } = tr.selection
  for (let index = tr.doc.childCount - 1; index >= 0; index -= 1) {
    const field = fieldNumber(tr.doc, index)
    deleteInside(tr, field, { from: Math.max(from, field.from), to: Math.min(to, field.to) })
  }
  return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.max(from, 1)), 1))
}

function deleteInside(tr: Transaction, field: Field, range: { from: number; to: number }): void {
  if (range.from >= range.to) return
  const isWhole = range.from === field.from && range.to === field.to
  if (field.node.type === schema.nodes.body && isWhole) {
    tr.replaceWith(range.from, range.to, schema.nodes.paragraph.create())
  } else tr.delete(range.from, range.to)
}

/** The line field (headline, byline, caption) that holds the whole selection, if one does. */
export function lineAround({ $from, $to }: Selection): Node | undefined {
  return $from.sameParent($to) && isLine($from.parent) ? $from.parent : undefined
}

export function isInBody(state: EditorState): boolean {
  const { $from, $to } = state.selection
  return isBodyPosition($from) && isBodyPosition($to) && !isLine($from.parent)
}

function isBodyPosition($pos: ResolvedPos): boolean {
  return $pos.depth > 0 && $pos.node(1).type === schema.nodes.body
}

/** Depth of the nearest node of a type around a position, or -1. */
export function depthOf($pos: ResolvedPos, names: readonly string[]): number {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    if (names.includes($pos.node(depth).type.name)) return depth
  }
  return -1
}
