import type { Node, ResolvedPos } from 'prosemirror-model'
import { Plugin, TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { isStruck } from '#core/review/suggestions/final-text'

/** Steps the caret over what is struck, so that a deleting key takes away what is left beside it. */
export function struckKeys(): Plugin {
  return new Plugin({
    props: {
      handleKeyDown: (view, { key }) => {
        if (key === 'Backspace') leave(view, startOfStruck)
        if (key === 'Delete') leave(view, endOfStruck)
        return false
      },
    },
  })
}

function leave({ state, dispatch, editable }: EditorView, past: ($from: ResolvedPos) => number) {
  const { selection, doc, tr } = state
  if (!editable || !(selection instanceof TextSelection) || !selection.empty) return
  const place = past(selection.$from)
  if (place !== selection.from) dispatch(tr.setSelection(TextSelection.create(doc, place)))
}

function startOfStruck($from: ResolvedPos): number {
  const { nodeBefore, pos, doc } = $from
  if (nodeBefore !== null && isStruck(nodeBefore)) {
    return startOfStruck(doc.resolve(pos - nodeBefore.nodeSize))
  }
  if ($from.parentOffset > 0) return pos
  const before = doc.resolve($from.before()).nodeBefore
  return isEndStruck(before) ? startOfStruck(doc.resolve(pos - 2)) : pos
}

function endOfStruck($from: ResolvedPos): number {
  const { nodeAfter, pos, doc, parent } = $from
  if (nodeAfter !== null && isStruck(nodeAfter)) {
    return endOfStruck(doc.resolve(pos + nodeAfter.nodeSize))
  }
  if ($from.parentOffset < parent.content.size || !isEndStruck(parent)) return pos
  const after = doc.resolve($from.after()).nodeAfter
  return after?.isTextblock === true ? endOfStruck(doc.resolve(pos + 2)) : pos
}

function isEndStruck(block: Node | null): boolean {
  return block?.isTextblock === true && hasStruckEnd(block.attrs['tracked'])
}

function hasStruckEnd(tracked: unknown): boolean {
  return typeof tracked === 'object' && tracked !== null && 'deleted' in tracked
}
