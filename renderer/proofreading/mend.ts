import { closeHistory } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import type { Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { blockAround, finalWordsIn, placeOf, spanOf, type Range } from '../editor/final-places.ts'
import { noteAct } from '../editor/loss-guard.ts'
import { replaceWords } from '../editor/replace-words.ts'
import { withoutMarks } from './paper-findings.ts'

/** Words on the paper, and what is to stand there instead. */
export type Mend = Range & { readonly text: string; readonly suggestion: string }

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
  for (const mend of good.toSorted((a, b) => b.from - a.from)) write(tr, mend)
  view.dispatch(closeHistory(withoutMarks(tr, ids)))
  return good.length
}

export function stillStands(doc: Node, { from, to, text }: Omit<Mend, 'suggestion'>): boolean {
  return to <= doc.content.size && finalWordsIn(doc, { from, to }) === text
}

/** Only the characters that differ are replaced: what is bold beside them stays as it is. */
function write(tr: Transaction, { from, to, text, suggestion }: Mend): void {
  const start = commonStart(text, suggestion)
  const end = commonEnd(text.slice(start), suggestion.slice(start))
  const block = blockAround(tr.doc, from)
  const span = spanOf(block, { from, to })
  const place = placeOf(block, { from: span.from + start, to: span.to - end })
  replaceWords(tr, place, suggestion.slice(start, suggestion.length - end))
}

function commonStart(a: string, b: string): number {
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1
  return same
}

function commonEnd(a: string, b: string): number {
  let same = 0
  while (same < a.length && same < b.length && a.at(-1 - same) === b.at(-1 - same)) same += 1
  return same
}
