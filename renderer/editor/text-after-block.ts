import { TextSelection, type Transaction } from 'prosemirror-state'
import { schema } from '#core/article/schema'

/** Puts the caret in a new paragraph after the selected block: typing never replaces a photo. */
export function textAfterBlock(tr: Transaction): Transaction {
  const at = tr.selection.to
  tr.insert(at, schema.nodes.paragraph.create())
  return tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView()
}
