import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { footnotesOf, type Footnote } from '#core/article/footnotes'
import { schema } from '#core/article/schema'

/**
 * Footnotes that came back, on all the words that they were on when they went out: a Word file says
 * only where the number stands.
 */
export function widenedNotes(back: Node, sent: Node): Node {
  const known = footnotesOf(sent).map(({ from, to }) => sent.textBetween(from, to))
  const tr = new Transform(back)
  for (const footnote of footnotesOf(back)) {
    const before = textBefore(back, footnote.to)
    const words = back.textBetween(footnote.from, footnote.to)
    const at = known.findIndex((wide) => wide.endsWith(words) && before.endsWith(wide))
    const [wide = ''] = at < 0 ? [] : known.splice(at, 1)
    widen(tr, footnote, wide.length)
  }
  return tr.doc
}

/** From the beginning of its block. */
function textBefore(doc: Node, to: number): string {
  return doc.textBetween(doc.resolve(to).start(), to)
}

/** Not over the words of another note. */
function widen(tr: Transform, { note, from, to }: Footnote, length: number): void {
  const start = to - length
  if (length === 0 || start >= from) return
  if (tr.doc.rangeHasMark(start, from, schema.marks.footnote)) return
  tr.addMark(start, from, schema.mark('footnote', { note }))
}
