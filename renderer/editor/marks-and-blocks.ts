import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands'
import type { NodeType } from 'prosemirror-model'
import { liftListItem, wrapInList } from 'prosemirror-schema-list'
import type { Command, EditorState } from 'prosemirror-state'
import { schema } from '#core/article/schema'
import { depthOf, isInBody } from './fields.ts'

const { nodes, marks } = schema
const LISTS = ['bullet_list', 'ordered_list'] as const

export const strong: Command = toggleMark(marks.strong)
export const emphasis: Command = toggleMark(marks.emphasis)

/** Back to plain text: out of a list or a quotation, and no sub-heading. */
export const toParagraph: Command = (state, dispatch) => {
  if (!isInBody(state)) return false
  if (isInside(state, LISTS)) return liftListItem(nodes.list_item)(state, dispatch)
  if (isInside(state, ['quotation'])) return lift(state, dispatch)
  return setBlockType(nodes.paragraph)(state, dispatch)
}

export const toggleSubheading: Command = (state, dispatch) => {
  if (!isInBody(state)) return false
  const target = isInside(state, ['subheading']) ? nodes.paragraph : nodes.subheading
  return setBlockType(target)(state, dispatch)
}

export const toggleQuotation: Command = (state, dispatch) => {
  if (!isInBody(state)) return false
  return isInside(state, ['quotation'])
    ? lift(state, dispatch)
    : wrapIn(nodes.quotation)(state, dispatch)
}

/** Makes a list, turns one kind of list into the other, or takes the items out again. */
export function toggleList(type: NodeType): Command {
  return (state, dispatch) => {
    if (!isInBody(state)) return false
    if (isInside(state, [type.name])) return liftListItem(nodes.list_item)(state, dispatch)

    const depth = depthOf(state.selection.$from, LISTS)
    if (depth < 0) return wrapInList(type)(state, dispatch)
    dispatch?.(state.tr.setNodeMarkup(state.selection.$from.before(depth), type, {}))
    return true
  }
}

export function isInside(state: EditorState, names: readonly string[]): boolean {
  return depthOf(state.selection.$from, names) >= 0
}

export function hasMark(state: EditorState, name: 'strong' | 'emphasis'): boolean {
  const { from, to, empty, $from } = state.selection
  const mark = marks[name]
  if (empty) return mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined
  return state.doc.rangeHasMark(from, to, mark)
}
