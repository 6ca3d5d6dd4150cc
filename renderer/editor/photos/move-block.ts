import { NodeSelection, type Command } from 'prosemirror-state'
import { schema } from '#core/article/schema'

/** Moves the selected photo past the block before (-1) or after (1) it. */
export function movePhoto(direction: -1 | 1): Command {
  return (state, dispatch) => {
    const { selection } = state
    if (!(selection instanceof NodeSelection) || selection.node.type !== schema.nodes.photo) {
      return false
    }
    const { $from, $to, node } = selection
    const neighbour = direction < 0 ? $from.nodeBefore : $to.nodeAfter
    if (neighbour === null) return true

    const tr = state.tr.delete($from.pos, $to.pos)
    const at = $from.pos + direction * neighbour.nodeSize
    tr.insert(at, node).setSelection(NodeSelection.create(tr.doc, at))
    dispatch?.(tr.scrollIntoView())
    return true
  }
}
