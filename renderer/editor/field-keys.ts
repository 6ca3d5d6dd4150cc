import { keymap } from 'prosemirror-keymap'
import {
  AllSelection,
  NodeSelection,
  Selection,
  TextSelection,
  type Command,
  type Plugin,
} from 'prosemirror-state'
import { schema } from '#core/article/schema'
import { crossesFields, deleteAcrossFields, fieldAt, fieldNumber, isLine } from './fields.ts'

/** Keys at the borders between fields: Enter goes on, deleting never merges, select-all widens. */
export function fieldKeys(): Plugin {
  return keymap({
    Enter: first(replaceAcross, enterInLine),
    'Shift-Enter': first(replaceAcross, enterInLine),
    Backspace: first(replaceAcross, stopAtStart),
    'Mod-Backspace': first(replaceAcross, stopAtStart),
    'Alt-Backspace': first(replaceAcross, stopAtStart),
    'Shift-Backspace': first(replaceAcross, stopAtStart),
    Delete: first(replaceAcross, stopAtEnd),
    'Mod-Delete': first(replaceAcross, stopAtEnd),
    'Mod-a': widenSelection,
    Escape: selectPhotoAround,
  })
}

function first(...commands: readonly Command[]): Command {
  return (state, dispatch, view) => commands.some((command) => command(state, dispatch, view))
}

const replaceAcross: Command = (state, dispatch) => {
  if (state.selection.empty || !crossesFields(state.selection)) return false
  dispatch?.(deleteAcrossFields(state.tr).scrollIntoView())
  return true
}

/** From kicker to title to subtitle to body; from caption to credit to the text after the photo. */
const enterInLine: Command = (state, dispatch) => {
  const { $from, $to } = state.selection
  if (!$from.sameParent($to) || !isLine($from.parent)) return false
  if ($from.parent.type === schema.nodes.byline) return true
  if ($from.parent.type === schema.nodes.credit) return leavePhoto(state, dispatch)

  const next = Selection.findFrom(state.doc.resolve($from.after()), 1, true)
  if (next !== null) dispatch?.(state.tr.setSelection(next).scrollIntoView())
  return true
}

const leavePhoto: Command = (state, dispatch) => {
  const after = state.selection.$from.after(-1)
  const tr = state.tr
  const { nodeAfter } = state.doc.resolve(after)
  if (nodeAfter?.isTextblock !== true) tr.insert(after, schema.nodes.paragraph.create())
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(after + 1))).scrollIntoView())
  return true
}

/** Swallows the key: the browser's own Backspace would pull two fields together. */
const stopAtStart: Command = ({ selection }) => {
  const { $from, empty } = selection
  if (!empty || !(selection instanceof TextSelection) || $from.parentOffset > 0) return false
  return isLine($from.parent) || isFirstPlainBlock(selection)
}

const stopAtEnd: Command = ({ selection }) => {
  const { $to, empty } = selection
  if (!empty || !(selection instanceof TextSelection)) return false
  if ($to.parentOffset < $to.parent.content.size) return false
  return isLine($to.parent) || $to.after() === $to.end(1)
}

/** A subheading or list at the body's start may still be turned into a paragraph. */
function isFirstPlainBlock({ $from }: Selection): boolean {
  return $from.depth === 2 && $from.before() === $from.start(1) && isParagraph($from)
}

function isParagraph({ parent }: Selection['$from']): boolean {
  return parent.type === schema.nodes.paragraph
}

/** First the field that the caret is in, then everything. */
const widenSelection: Command = (state, dispatch) => {
  const { from, to, $from } = state.selection
  const range = crossesFields(state.selection)
    ? { from: 0, to: state.doc.content.size }
    : lineOrField(state.doc, $from)
  const field = textRange(state.doc, range)
  const isSelected = from <= field.from && to >= field.to
  const selection = isSelected
    ? new AllSelection(state.doc)
    : TextSelection.create(state.doc, field.from, field.to)
  dispatch?.(state.tr.setSelection(selection))
  return true
}

function lineOrField(doc: Selection['$from']['doc'], $from: Selection['$from']) {
  return isLine($from.parent) ? { from: $from.start(), to: $from.end() } : fieldAt(doc, $from.pos)
}

/** The outermost places inside a range where text may stand. */
function textRange(doc: Selection['$from']['doc'], range: { from: number; to: number }) {
  const start = Selection.findFrom(doc.resolve(range.from), 1, true)
  const end = Selection.findFrom(doc.resolve(range.to), -1, true)
  return { from: start?.from ?? range.from, to: end?.to ?? range.to }
}

/** Esc in a caption selects its photo, so that it can be moved and deleted from the keyboard. */
const selectPhotoAround: Command = (state, dispatch) => {
  const { $from } = state.selection
  if ($from.depth < 2 || $from.node(2).type !== schema.nodes.photo) return false
  if (state.selection instanceof NodeSelection) return false
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, $from.before(2))))
  return true
}

/** Where the caret stands when an article is opened: the first empty headline, else the body. */
export function firstPlace(doc: Selection['$from']['doc']): Selection {
  const title = fieldNumber(doc, 1)
  const target = title.node.content.size === 0 ? title : fieldNumber(doc, 3)
  return TextSelection.near(doc.resolve(target.from), 1)
}
