import type { Node } from 'prosemirror-model'

type Run = { readonly value: string; readonly from: number; readonly to: number }

/**
 * Neighbouring text of which the same is said, as positions in the document. A block's border ends a
 * run; text of which `valueOf` says null is in none.
 */
export function markedRuns(doc: Node, valueOf: (text: Node) => string | null): readonly Run[] {
  const runs: Run[] = []
  doc.descendants((node, position) => {
    const value = node.isText ? valueOf(node) : null
    if (value === null) return !node.isText
    const last = runs.at(-1)
    const to = position + node.nodeSize
    if (last !== undefined && last.to === position && last.value === value)
      runs.splice(-1, 1, { ...last, to })
    else runs.push({ value, from: position, to })
    return false
  })
  return runs
}
