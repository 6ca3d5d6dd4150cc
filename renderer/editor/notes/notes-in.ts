import type { Node } from 'prosemirror-model'
import { footnotesOf, type Footnote } from '#core/article/footnotes'
import { schema } from '#core/article/schema'

/** By block: all but the one that is written in are the same after every key. */
const known = new WeakMap<Node, readonly Footnote[]>()

/** The footnotes of an article, positions in the document. */
export function notesIn(doc: Node): readonly Footnote[] {
  const notes: Footnote[] = []
  doc.forEach((field, at) => {
    if (field.type !== schema.nodes.body) return
    field.forEach((block, offset) => {
      // Into the field and into the block.
      const start = at + 1 + offset + 1
      for (const { note, from, to } of notesOf(block))
        notes.push({ note, from: start + from, to: start + to })
    })
  })
  return notes
}

function notesOf(block: Node): readonly Footnote[] {
  const found = known.get(block) ?? footnotesOf(block)
  known.set(block, found)
  return found
}
