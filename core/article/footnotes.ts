import type { Node } from 'prosemirror-model'

/** One footnote and the words it belongs to, as positions in the document. Its number is its place in the list. */
export type Footnote = { readonly note: string; readonly from: number; readonly to: number }

/**
 * The footnotes of a document, first to last. Neighbouring text with one note is one footnote; a
 * block's border ends it. The number of a footnote stands at its `to`.
 */
export function footnotesOf(doc: Node): readonly Footnote[] {
  const footnotes: Footnote[] = []
  doc.descendants((node, position) => {
    const note = node.isText ? noteOf(node) : null
    if (note === null) return !node.isText
    const last = footnotes.at(-1)
    const to = position + node.nodeSize
    if (last !== undefined && last.to === position && last.note === note)
      footnotes.splice(-1, 1, { ...last, to })
    else footnotes.push({ note, from: position, to })
    return false
  })
  return footnotes
}

/** The note on a text node; null where it has none. */
export function noteOf(text: Node): string | null {
  const mark = text.marks.find(({ type }) => type.name === 'footnote')
  const note: unknown = mark?.attrs['note']
  return typeof note === 'string' ? note : null
}
