import { joinBackward, setBlockType, splitBlock } from 'prosemirror-commands'
import type { Node, NodeType } from 'prosemirror-model'
import { splitListItem, wrapInList } from 'prosemirror-schema-list'
import {
  EditorState,
  NodeSelection,
  TextSelection,
  type Command,
  type Transaction,
} from 'prosemirror-state'
import { deleteRow } from 'prosemirror-tables'
import { Transform } from 'prosemirror-transform'
import { schema } from '#core/article/schema'
import { acceptSuggestions, rejectSuggestions, type Which } from '#core/review/suggestions/decide'
import { trackEdit } from '#core/review/suggestions/track-edit'

/** What somebody does to an article. Where: the words as they stand there, `¶` for an end. */
export type Act = (doc: Node) => Node

const { nodes, marks } = schema
const NOON = '2026-05-08T12:00:00.000Z'

/** Somebody whose edits are suggested. */
export function person(by: string, at = NOON) {
  let ids = 0
  const tracked =
    (edit: (state: EditorState) => Transaction): Act =>
    (doc) =>
      trackEdit(edit(EditorState.create({ doc })), {
        by,
        at,
        newId: () => `${by} ${(ids += 1)}`,
      }).transform.doc
  const runs = (command: Command, words: string, side: 'start' | 'all' | 'end' = 'all') =>
    tracked((state) => run(command, selected(state, words, side)))
  return {
    types: (words: string, after: string) =>
      tracked(({ doc, tr }) => tr.insertText(words, placeOf(doc, after).to)),
    strikes: (words: string) =>
      tracked(({ doc, tr }) => {
        const { from, to } = placeOf(doc, words)
        return tr.deleteRange(from, to)
      }),
    overtypes: (words: string, written: string) =>
      tracked(({ doc, tr }) => {
        const { from, to } = placeOf(doc, words)
        return tr.insertText(written, from, to)
      }),
    splits: (after: string) => runs(splitBlock, after, 'end'),
    splitsItem: (after: string) => runs(splitListItem(nodes.list_item), after, 'end'),
    joinsBefore: (words: string) => runs(joinBackward, words, 'start'),
    makes: (type: NodeType, words: string) => runs(setBlockType(type), words),
    lists: (words: string) => runs(wrapInList(nodes.bullet_list), words),
    takesRow: (words: string) => runs(deleteRow, words, 'start'),
    bold: (words: string) =>
      tracked(({ doc, tr }) => {
        const { from, to } = placeOf(doc, words)
        return tr.addMark(from, to, marks.strong.create())
      }),
    light: (words: string) =>
      tracked(({ doc, tr }) => {
        const { from, to } = placeOf(doc, words)
        return tr.removeMark(from, to, marks.strong)
      }),
    puts: (block: Node, after: string) =>
      tracked(({ doc, tr }) => tr.insert(doc.resolve(placeOf(doc, after).to).after(2), block)),
    takes: (words: string) =>
      tracked(({ doc, tr }) =>
        tr
          .setSelection(NodeSelection.create(doc, doc.resolve(placeOf(doc, words).to).before(2)))
          .deleteSelection(),
      ),
  }
}

export const accept = (which: Which): Act => decided(acceptSuggestions, which)
export const reject = (which: Which): Act => decided(rejectSuggestions, which)

/** Only what lies on these words. */
export const acceptOn = (words: string): Act => onWords(acceptSuggestions, words)
export const rejectOn = (words: string): Act => onWords(rejectSuggestions, words)

type Decide = typeof acceptSuggestions

function onWords(decide: Decide, words: string): Act {
  return (doc) => decided(decide, { within: placeOf(doc, words) })(doc)
}

function decided(decide: Decide, which: Which): Act {
  return (doc) => {
    const tr = new Transform(doc)
    decide(tr, which)
    tr.doc.check()
    return tr.doc
  }
}

/** Where words stand first, struck ones too. */
export function placeOf(doc: Node, words: string) {
  let text = ''
  const places: number[] = []
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    text += `${node.textContent}¶`
    for (let at = 0; at <= node.content.size; at += 1) places.push(position + 1 + at)
    return false
  })
  const at = text.indexOf(words)
  const from = places[at]
  const last = places[at + words.length - 1]
  if (from === undefined || last === undefined) throw new RangeError(`no ${words} in ${text}`)
  const next = words.endsWith('¶') ? places[at + words.length] : undefined
  return { from, to: next ?? last + 1 }
}

function selected(state: EditorState, words: string, side: 'start' | 'all' | 'end'): EditorState {
  const { from, to } = placeOf(state.doc, words)
  const selection = TextSelection.create(
    state.doc,
    side === 'end' ? to : from,
    side === 'start' ? from : to,
  )
  return state.apply(state.tr.setSelection(selection))
}

function run(command: Command, state: EditorState): Transaction {
  let made: Transaction | undefined
  command(state, (tr) => {
    made = tr
  })
  if (made === undefined) throw new RangeError('cannot be done there')
  return made
}
