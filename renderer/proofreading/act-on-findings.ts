import type { EditorView } from 'prosemirror-view'
import { currentTranslate } from '../app/use-translate.ts'
import { editableView, useCurrentEditor } from '../editor/current-editor.ts'
import { isWritable } from '../state/session.ts'
import { showToast } from '../state/toasts.ts'
import { useFindings } from './findings-state.ts'
import { leaveMark } from './ignored-places.ts'
import { placedMarks, type Mark, type Underlined } from './marks.ts'
import { mendAll } from './mend.ts'
import type { Mend } from './write-mend.ts'
import { ruleGroup } from '#core/proofreading/rule-group'
import { findingsOn } from './paper-findings.ts'
import { goOnFrom } from './walk-findings.ts'

/** Writes what a finding suggests and goes on to the next one. */
export function acceptFinding(id: number): void {
  const view = editableView()
  const at = view && placeOf(view, id)
  if (view === undefined || at === undefined) return
  const mends = mendOf(at)
  if (mends.length === 0) return
  if (mendAll(view, { mends, ids: new Set([id]) }) === 0) return refuse()
  goOnFrom(view, at.from)
}

/** Writes everything that one rule, or one lexicon, suggests, as one undo step. */
export function acceptRule(rule: string): void {
  const view = editableView()
  const { names } = useFindings.getState()
  const group = ruleGroup(rule, names)
  if (view === undefined) return
  const places = placedMarks(findingsOn(view.state).shown).filter(
    ({ mark: { finding } }) =>
      ruleGroup(finding.rule, names) === group && finding.suggestion !== null,
  )
  const count = mendAll(view, {
    mends: places.flatMap(mendOf),
    ids: new Set(places.map(({ mark }) => mark.id)),
  })
  if (count === 0) return refuse()
  showToast({ text: currentTranslate()('proof.mended', { count }), tone: 'plain' })
  goOnFrom(view, places[0]?.from ?? 0)
}

export function ignoreFinding(mark: Mark, scope: 'here' | 'article'): void {
  const { view } = useCurrentEditor.getState()
  const at = view === null ? undefined : placeOf(view, mark.id)
  if (view === null || at === undefined || !isWritable()) return
  leaveMark(view, mark, scope)
  goOnFrom(view, at.to)
}

/** Back to the text, with the words of the finding selected. */
export function backToText(): void {
  useCurrentEditor.getState().view?.focus()
}

function placeOf(view: EditorView, id: number): Underlined | undefined {
  return placedMarks(findingsOn(view.state).shown).find(({ mark }) => mark.id === id)
}

function mendOf({ mark: { finding }, from, to }: Underlined): readonly Mend[] {
  const { text, suggestion } = finding
  return suggestion === null ? [] : [{ from, to, text, suggestion }]
}

function refuse(): void {
  showToast({ text: currentTranslate()('proof.text-changed'), tone: 'plain' })
}
