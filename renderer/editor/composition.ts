import { closeHistory, isHistoryTransaction } from 'prosemirror-history'
import { NodeSelection, Plugin, TextSelection, type Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { CellSelection } from 'prosemirror-tables'
import { crossesFields, deleteAcrossFields } from './fields.ts'
import { textAfterBlock } from './text-after-block.ts'

/** Marks the removal of a selection that a composition is about to replace. */
const MAKES_ROOM = 'composition-makes-room'

/**
 * One composition is one undo step. ProseMirror numbers the compositions; history alone would merge
 * two that follow each other within half a second, and a composition with the typing around it.
 */
export function separateCompositions(): (tr: Transaction) => Transaction {
  let last: unknown
  return (tr) => {
    if (!tr.docChanged || isHistoryTransaction(tr)) return tr

    const composition: unknown =
      tr.getMeta(MAKES_ROOM) === true ? MAKES_ROOM : tr.getMeta('composition')
    const isNew = composition !== last && !(last === MAKES_ROOM && composition !== undefined)
    last = composition
    return isNew ? closeHistory(tr) : tr
  }
}

/**
 * Removes what a composition would replace when it is more than text in one block. The browser
 * would tear paragraphs or fields apart in the middle of the composition.
 */
export function compositionPlugin(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        compositionstart: (view) => {
          makeRoom(view)
          return false
        },
      },
    },
  })
}

function makeRoom(view: EditorView): void {
  const tr = roomFor(view)
  if (tr !== undefined) view.dispatch(tr.setMeta(MAKES_ROOM, true))
}

function roomFor({ state }: EditorView): Transaction | undefined {
  const { selection, tr } = state
  if (selection instanceof NodeSelection) return textAfterBlock(tr)
  if (selection.empty) return undefined
  if (crossesFields(selection)) return deleteAcrossFields(tr)
  if (selection instanceof CellSelection) return intoFirstCell(tr.deleteSelection(), selection)
  return selection.$from.sameParent(selection.$to) ? undefined : tr.deleteSelection()
}

function intoFirstCell(tr: Transaction, { $anchorCell }: CellSelection): Transaction {
  return tr.setSelection(TextSelection.near(tr.doc.resolve($anchorCell.pos + 1)))
}
