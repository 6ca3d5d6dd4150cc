import type { Node } from 'prosemirror-model'
import {
  AllSelection,
  NodeSelection,
  Selection,
  TextSelection,
  type EditorState,
  type Transaction,
} from 'prosemirror-state'
import { CellSelection } from 'prosemirror-tables'
import { reviewedEdit, type ReviewedEdit } from './reviewed-edit.ts'

/** A transaction as review wants it: the same act, its text suggested instead of done. */
export function reviewedTransaction(state: EditorState, tr: Transaction): Transaction {
  const reviewed = reviewedEdit(tr)
  if (reviewed.transform === tr || reviewed.transform.doc === tr.doc) return tr

  const next = state.tr
  for (const step of reviewed.transform.steps) next.step(step)
  next.setSelection(placedSelection(tr.selection, next.doc, placesOf(reviewed, state, tr)))
  if (tr.storedMarksSet) next.setStoredMarks(tr.storedMarks)
  if (tr.scrolledIntoView) next.scrollIntoView()
  return withMetaOf(tr, next)
}

type Places = (position: number) => number

/** After the Delete key the caret stands behind what it struck; else before. */
function placesOf({ map }: ReviewedEdit, { selection }: EditorState, tr: Transaction): Places {
  const { head } = selection
  const isShorter = tr.doc.content.size < tr.before.content.size
  const isAhead = selection.empty && tr.selection.head === head && isShorter
  return (position) => map(position, isAhead ? 1 : -1)
}

export function placedSelection(selection: Selection, doc: Node, places: Places): Selection {
  if (selection instanceof AllSelection) return new AllSelection(doc)
  if (selection instanceof TextSelection) {
    const $anchor = doc.resolve(places(selection.anchor))
    return TextSelection.between($anchor, doc.resolve(places(selection.head)))
  }
  const at = places(selection.from)
  if (selection instanceof NodeSelection && doc.nodeAt(at)?.type === selection.node.type) {
    return NodeSelection.create(doc, at)
  }
  if (selection instanceof CellSelection) return placedCells(selection, doc, places)
  return Selection.near(doc.resolve(at))
}

function placedCells(selection: CellSelection, doc: Node, places: Places): Selection {
  const anchor = places(selection.$anchorCell.pos)
  const head = places(selection.$headCell.pos)
  const areCells = [anchor, head].every((at) => isCell(doc.nodeAt(at)))
  return areCells ? CellSelection.create(doc, anchor, head) : Selection.near(doc.resolve(anchor))
}

function isCell(node: Node | null): boolean {
  return node?.type.name === 'table_cell' || node?.type.name === 'table_header'
}

/** Everything that plugins said on a transaction. ProseMirror keeps it, but lists it nowhere. */
function withMetaOf(tr: Transaction, next: Transaction): Transaction {
  const meta: unknown = Reflect.get(tr, 'meta')
  if (typeof meta !== 'object' || meta === null) return next
  for (const [key, value] of Object.entries(meta)) next.setMeta(key, value)
  return next
}
