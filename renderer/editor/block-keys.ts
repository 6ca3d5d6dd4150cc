import { baseKeymap, chainCommands } from 'prosemirror-commands'
import { redo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { splitListItem } from 'prosemirror-schema-list'
import { TextSelection, type Command, type Plugin } from 'prosemirror-state'
import { goToNextCell } from 'prosemirror-tables'
import { schema } from '#core/article/schema'
import { depthOf } from './fields.ts'
import { addRowBelow } from './table-commands.ts'

/** Keys inside the body. There is no line break in an article: Shift+Enter begins a paragraph too. */
export function blockKeys(): Plugin[] {
  const enter = baseKeymap['Enter']
  const split = chainCommands(
    splitListItem(schema.nodes.list_item),
    ...(enter === undefined ? [] : [enter]),
  )
  return [
    keymap({
      Enter: split,
      'Shift-Enter': split,
      'Mod-Enter': leaveTable,
      Tab: chainCommands(goToNextCell(1), addLastRow),
      'Shift-Tab': goToNextCell(-1),
      'Mod-Shift-z': redo,
    }),
    keymap(baseKeymap),
  ]
}

/** Tab in the last cell goes on in a new row. */
const addLastRow: Command = (state, dispatch, view) => {
  if (!addRowBelow(state, dispatch)) return false
  return view === undefined || goToNextCell(1)(view.state, view.dispatch)
}

const leaveTable: Command = (state, dispatch) => {
  const { $from } = state.selection
  const depth = depthOf($from, ['table'])
  if (depth < 0) return false
  const after = $from.after(depth)
  const tr = state.tr.insert(after, schema.nodes.paragraph.create())
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView())
  return true
}
