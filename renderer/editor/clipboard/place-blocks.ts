import { Fragment, Slice, type Node } from 'prosemirror-model'
import { NodeSelection, type EditorState, type Transaction } from 'prosemirror-state'
import { schema } from '#core/article/schema'
import { crossesFields, deleteAcrossFields, depthOf, lineAround } from '../fields.ts'
import { textAfterBlock } from '../text-after-block.ts'
import { asParagraphs } from './read-copied.ts'

/** Blocks that hold paragraphs and nothing else. */
const NARROW = ['list_item', 'quotation', 'table_cell', 'table_header']

/** Puts blocks where the selection is. A headline takes their words only, on one line. */
export function placeBlocks(state: EditorState, blocks: readonly Node[]): Transaction {
  const tr = withRoom(state)
  if (blocks.length === 0) return tr
  if (lineAround(tr.selection) !== undefined) return tr.insertText(oneLine(blocks))

  const isNarrow = depthOf(tr.selection.$from, NARROW) >= 0
  return tr.replaceSelection(openSlice(isNarrow ? asParagraphs(blocks) : blocks))
}

function withRoom({ tr, selection }: EditorState): Transaction {
  if (selection instanceof NodeSelection) return textAfterBlock(tr)
  return crossesFields(selection) ? deleteAcrossFields(tr) : tr
}

function oneLine(blocks: readonly Node[]): string {
  return asParagraphs(blocks)
    .map((block) => block.textContent)
    .join(' ')
}

/** Paragraphs at either end flow into the paragraph that they are put into. */
function openSlice(blocks: readonly Node[]): Slice {
  return new Slice(Fragment.from(blocks), openness(blocks.at(0)), openness(blocks.at(-1)))
}

function openness(block: Node | undefined): 0 | 1 {
  return block?.type === schema.nodes.paragraph ? 1 : 0
}
