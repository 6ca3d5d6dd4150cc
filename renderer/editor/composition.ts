import { closeHistory, isHistoryTransaction } from 'prosemirror-history'
import { NodeSelection, Plugin, TextSelection, type Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { CellSelection } from 'prosemirror-tables'
import { crossesFields, deleteAcrossFields } from './fields.ts'
import { textAfterBlock } from './text-after-block.ts'

/** Marks the removal of a selection that a composition is about to replace. */
const MAKES_ROOM = 'composition-makes-room'

const TAKEN_BY_INPUT_METHOD = 229
const WRITES =
  /^(?:Key|Digit|Quote|Comma|Period|Slash|Semicolon|Bracket|Minus|Equal|Back(?:slash|quote))/u

/**
 * One composition is one undo step. ProseMirror numbers the compositions; history alone would merge
 * two that follow each other within half a second, and a composition with the typing around it.
 */
export function separateCompositions(): (tr: Transaction) => Transaction {
  let last: unknown
  /** The number of the composition that a removed selection made room for. */
  let numberOfRoom: unknown

  return (tr) => {
    if (!tr.docChanged || isHistoryTransaction(tr)) return tr

    const number: unknown = tr.getMeta('composition')
    const isRoom = tr.getMeta(MAKES_ROOM) === true
    if (isRoom) numberOfRoom = undefined
    else if (last === MAKES_ROOM && numberOfRoom === undefined) numberOfRoom = number
    // Making room and the composition itself are one step: history goes by this number.
    const step = isRoom || (number !== undefined && number === numberOfRoom) ? MAKES_ROOM : number
    const isNew = step !== last || isRoom
    last = step
    tr.setMeta('composition', step)
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
        keydown: (view, event) => {
          if (beginsComposition(event)) makeRoom(view)
          return false
        },
        compositionstart: (view) => {
          makeRoom(view)
          return false
        },
      },
    },
  })
}

/**
 * The key that an input method has taken to itself comes before its composition. A selected photo
 * must be left by then: at `compositionstart` Chromium would write the first letter twice.
 */
function beginsComposition({ keyCode, code, isComposing }: KeyboardEvent): boolean {
  return keyCode === TAKEN_BY_INPUT_METHOD && !isComposing && WRITES.test(code)
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
