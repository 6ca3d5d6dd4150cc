import type { EditorState } from 'prosemirror-state'
import type { FindingClass } from '#core/proofreading/finding'
import { useFindings } from './findings-state.ts'
import { placedMarks, type Mark } from './marks.ts'
import { findingsOn } from './paper-findings.ts'

/** Tells the panel and the status bar what changed. Text that merely moves tells them nothing. */
export function publishFindings(state: EditorState, before: EditorState): void {
  const { shown, left, current, turn } = findingsOn(state)
  const old = findingsOn(before)
  if (turn === old.turn && current === old.current) return
  if (turn === old.turn) return useFindings.setState({ current })

  const marks = placedMarks(shown).map(({ mark }) => mark)
  const ignored = new Set(placedMarks(left).flatMap(({ mark }) => mark.ignored ?? []))
  useFindings.setState((was) => ({
    isRead: true,
    marks: isSameList(was.marks, marks) ? was.marks : marks,
    ignored: isSameList(was.ignored, [...ignored]) ? was.ignored : [...ignored],
    counts: countsOf(marks),
    current,
  }))
}

function countsOf(marks: readonly Mark[]): Readonly<Record<FindingClass, number>> {
  const counts = { error: 0, warning: 0, hint: 0 }
  for (const { finding } of marks) counts[finding.class] += 1
  return counts
}

function isSameList<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}
