import {
  joinBackward,
  joinForward,
  lift,
  setBlockType,
  splitBlock,
  wrapIn,
} from 'prosemirror-commands'
import { Slice, type Node } from 'prosemirror-model'
import { liftListItem, splitListItem, wrapInList } from 'prosemirror-schema-list'
import {
  EditorState,
  NodeSelection,
  TextSelection,
  type Command,
  type Transaction,
} from 'prosemirror-state'
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow } from 'prosemirror-tables'
import { schema } from '#core/article/schema'
import { randomBlock, randomText, type Dice } from './random-article.ts'

/** What an editor can do to an article, on a random place. Undefined when it cannot be done there. */
export function randomEdit(doc: Node, roll: Dice): Transaction | undefined {
  const state = EditorState.create({ doc })
  const edit = EDITS[roll(EDITS.length)]
  return edit?.(state, roll)
}

type Edit = (state: EditorState, roll: Dice) => Transaction | undefined

const { nodes, marks } = schema

const EDITS: readonly Edit[] = [
  type,
  type,
  type,
  overSelection,
  overSelection,
  deleteSome,
  deleteSome,
  deleteSome,
  (state, roll) => run(splitBlock, caret(state, roll)),
  (state, roll) => run(splitBlock, caret(state, roll)),
  (state, roll) => run(splitListItem(nodes.list_item), caret(state, roll)),
  (state, roll) => run(joinBackward, atStart(state, roll)),
  (state, roll) => run(joinForward, atEnd(state, roll)),
  (state, roll) =>
    run(setBlockType(roll(2) === 0 ? nodes.subheading : nodes.paragraph), selected(state, roll)),
  (state, roll) => run(wrapIn(nodes.quotation), selected(state, roll)),
  (state, roll) =>
    run(wrapInList(roll(2) === 0 ? nodes.bullet_list : nodes.ordered_list), selected(state, roll)),
  (state, roll) => run(liftListItem(nodes.list_item), selected(state, roll)),
  (state, roll) => run(lift, selected(state, roll)),
  (state, roll) => run(addRowAfter, caret(state, roll)),
  (state, roll) => run(deleteRow, caret(state, roll)),
  (state, roll) => run(addColumnAfter, caret(state, roll)),
  (state, roll) => run(deleteColumn, caret(state, roll)),
  toggle,
  toggle,
  pasteBlocks,
  pasteBlocks,
  insertBlock,
  deleteBlock,
  moveBlock,
  severalAtOnce,
  replaceBody,
]

function type(state: EditorState, roll: Dice) {
  const at = textPlace(state.doc, roll)
  const text = randomText(roll)
  return text === '' ? undefined : state.tr.insertText(text, at)
}

function overSelection(state: EditorState, roll: Dice) {
  const { from, to } = range(state.doc, roll)
  return state.tr.insertText(randomText(roll) || '改', from, to)
}

function deleteSome(state: EditorState, roll: Dice) {
  const near = roll(3) > 0
  const { from, to } = near ? nearRange(state.doc, roll) : range(state.doc, roll)
  return from === to ? undefined : acrossFields(state, from, to)
}

/** As the editor does it: field by field, never pulling two together. */
function acrossFields(state: EditorState, from: number, to: number): Transaction {
  const { doc, tr } = state
  if (doc.resolve(from).index(0) === doc.resolve(to).index(0)) return tr.deleteRange(from, to)
  const parts: { from: number; to: number }[] = []
  doc.forEach((field, offset) => {
    const start = Math.max(from, offset + 1)
    const end = Math.min(to, offset + field.nodeSize - 1)
    if (start < end) parts.push({ from: start, to: end })
  })
  for (const part of parts.toReversed()) tr.deleteRange(part.from, part.to)
  return tr
}

function toggle(state: EditorState, roll: Dice) {
  const { from, to } = nearRange(state.doc, roll)
  const mark = roll(2) === 0 ? marks.strong : marks.emphasis
  if (from === to || state.doc.resolve(from).index(0) !== 3) return undefined
  const { tr } = state
  return state.doc.rangeHasMark(from, to, mark)
    ? tr.removeMark(from, to, mark)
    : tr.addMark(from, to, mark.create())
}

function pasteBlocks(state: EditorState, roll: Dice) {
  const at = bodyPlace(state.doc, roll)
  const blocks = nodes.body.create(null, [randomBlock(roll), randomBlock(roll), randomBlock(roll)])
  const open = roll(2)
  const slice =
    open === 0 ? new Slice(blocks.content, 0, 0) : blocks.slice(1, blocks.content.size - 1)
  return state.tr.replaceRange(at, at, slice)
}

function insertBlock(state: EditorState, roll: Dice) {
  return state.tr.insert(betweenBlocks(state.doc, roll), randomBlock(roll))
}

function deleteBlock(state: EditorState, roll: Dice) {
  const at = blockPlace(state.doc, roll)
  if (state.doc.child(3).childCount < 2) return undefined
  return state.tr.setSelection(NodeSelection.create(state.doc, at)).deleteSelection()
}

function moveBlock(state: EditorState, roll: Dice) {
  if (state.doc.child(3).childCount < 2) return undefined
  const at = blockPlace(state.doc, roll)
  const node = state.doc.nodeAt(at)
  if (node === null) return undefined
  const tr = state.tr.delete(at, at + node.nodeSize)
  return tr.insert(betweenBlocks(tr.doc, roll), node)
}

function severalAtOnce(state: EditorState, roll: Dice) {
  const { tr } = state
  for (let times = 0; times < 2 + roll(3); times += 1) {
    const at = textPlace(tr.doc, roll)
    if (roll(2) === 0) tr.insertText(randomText(roll) || '字', at)
    else {
      const end = tr.doc.resolve(at).end()
      tr.delete(at, Math.min(end, at + roll(4)))
    }
  }
  return tr.docChanged ? tr : undefined
}

function replaceBody(state: EditorState, roll: Dice) {
  const body = state.doc.child(3)
  const start = betweenBlocks(state.doc, () => 0)
  return state.tr.replaceWith(start, start + body.content.size, [
    randomBlock(roll),
    ...body.children.slice(1),
  ])
}

function run(command: Command, state: EditorState | undefined): Transaction | undefined {
  let made: Transaction | undefined
  if (state !== undefined)
    command(state, (tr) => {
      made = tr
    })
  return made?.docChanged === true ? made : undefined
}

function caret(state: EditorState, roll: Dice): EditorState {
  return withSelection(state, bodyPlace(state.doc, roll))
}

function atStart(state: EditorState, roll: Dice): EditorState {
  return withSelection(state, state.doc.resolve(bodyPlace(state.doc, roll)).start())
}

function atEnd(state: EditorState, roll: Dice): EditorState {
  return withSelection(state, state.doc.resolve(bodyPlace(state.doc, roll)).end())
}

function selected(state: EditorState, roll: Dice): EditorState {
  const from = bodyPlace(state.doc, roll)
  return roll(2) === 0
    ? withSelection(state, from)
    : withSelection(state, from, bodyPlace(state.doc, roll))
}

function withSelection(state: EditorState, from: number, to = from): EditorState {
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
}

/** Every place where text may stand, but never inside a pair of surrogates. */
function places(doc: Node, only?: number): number[] {
  const found: number[] = []
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    if (only !== undefined && doc.resolve(position + 1).index(0) !== only) return false
    for (let at = 0; at <= node.content.size; at += 1) {
      const unit = node.textContent.charCodeAt(at)
      if (!(unit >= 0xdc00 && unit <= 0xdfff)) found.push(position + 1 + at)
    }
    return false
  })
  return found
}

function textPlace(doc: Node, roll: Dice): number {
  const all = places(doc)
  return all[roll(all.length)] ?? 1
}

function bodyPlace(doc: Node, roll: Dice): number {
  const all = places(doc, 3)
  return all[roll(all.length)] ?? 1
}

function range(doc: Node, roll: Dice) {
  const [a, b] = [textPlace(doc, roll), textPlace(doc, roll)]
  const from = Math.min(a, b)
  const to = Math.max(a, b)
  // Typing over a selection of several fields is done field by field elsewhere.
  return doc.resolve(from).index(0) === doc.resolve(to).index(0) ? { from, to } : { from, to: from }
}

function nearRange(doc: Node, roll: Dice) {
  const all = places(doc)
  const index = roll(all.length)
  const from = all[index] ?? 1
  const to = all[Math.min(all.length - 1, index + roll(6))] ?? from
  return { from, to }
}

function blockPlace(doc: Node, roll: Dice): number {
  const body = doc.child(3)
  const index = roll(body.childCount)
  return (
    1 +
    doc.child(0).nodeSize +
    doc.child(1).nodeSize +
    doc.child(2).nodeSize +
    body.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0)
  )
}

function betweenBlocks(doc: Node, roll: Dice): number {
  const body = doc.child(3)
  const index = roll(body.childCount + 1)
  return (
    1 +
    doc.child(0).nodeSize +
    doc.child(1).nodeSize +
    doc.child(2).nodeSize +
    body.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0)
  )
}
