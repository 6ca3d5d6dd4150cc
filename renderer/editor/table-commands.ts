import { TextSelection, type Command } from 'prosemirror-state'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
} from 'prosemirror-tables'
import { schema } from '#core/article/schema'
import { depthOf, isInBody } from './fields.ts'

const ROWS = 3
const COLUMNS = 3

/** What can be done to the table around the caret, in the order of its bar. */
export const TABLE_COMMANDS = {
  'row-above': addRowBefore,
  'row-below': addRowAfter,
  'column-left': addColumnBefore,
  'column-right': addColumnAfter,
  'delete-row': deleteRow,
  'delete-column': deleteColumn,
  'delete-table': deleteTable,
} as const satisfies Record<string, Command>
export type TableCommandId = keyof typeof TABLE_COMMANDS

export const addRowBelow: Command = (state, dispatch) =>
  isInTable(state) && addRowAfter(state, dispatch)

/** Puts a table after the block that holds the caret; in place of it when it is an empty paragraph. */
export const insertTable: Command = (state, dispatch) => {
  const { $from } = state.selection
  if (!isInBody(state) || depthOf($from, ['table']) >= 0 || $from.depth < 2) return false

  const block = $from.node(2)
  const isEmpty = block.type === schema.nodes.paragraph && block.content.size === 0
  const at = isEmpty ? $from.before(2) : $from.after(2)
  const tr = state.tr.replaceWith(at, isEmpty ? $from.after(2) : at, emptyTable())
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView())
  return true
}

function emptyTable() {
  const { table, table_row, table_cell, paragraph } = schema.nodes
  const row = () =>
    table_row.create(
      null,
      Array.from({ length: COLUMNS }, () => table_cell.create(null, paragraph.create())),
    )
  return table.create(null, Array.from({ length: ROWS }, row))
}
