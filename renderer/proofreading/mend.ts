import { closeHistory } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import { finalWordsIn } from '../editor/final-places.ts'
import { noteAct } from '../editor/loss-guard.ts'
import { withoutMarks } from './paper-findings.ts'
import { writeMend, type Mend } from './write-mend.ts'

type Mending = { readonly mends: readonly Mend[]; readonly ids: ReadonlySet<number> }

/**
 * Writes all of them as one undo step and answers how many it wrote. Where the text has become
 * another one nothing is touched.
 */
export function mendAll(view: EditorView, { mends, ids }: Mending): number {
  const { doc, tr } = view.state
  const good = mends.filter((mend) => stillStands(doc, mend))
  if (good.length === 0) return 0
  noteAct()
  // From the end, so that what is before stays where it was.
  for (const mend of good.toSorted((a, b) => b.from - a.from)) writeMend(tr, mend)
  view.dispatch(closeHistory(withoutMarks(tr, ids)))
  return good.length
}

export function stillStands(doc: Node, { from, to, text }: Omit<Mend, 'suggestion'>): boolean {
  return to <= doc.content.size && finalWordsIn(doc, { from, to }) === text
}
