import type { EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { seenIn } from '#core/proofreading/ignored'
import type { Ignored } from '#core/proofreading/proof-record'
import { usePreferences } from '../state/preferences.ts'
import { finalTextOf } from '#core/review/suggestions/final-text'
import { blockAround, spanOf } from '../editor/final-places.ts'
import { placedMarks, type Mark, type Underlined } from './marks.ts'
import { findingsOn, withPlaces } from './paper-findings.ts'
import { withLeft } from './place-findings.ts'
import { keepIgnored, useProofRecord } from './record-state.ts'

/** Leaves this place, or everything in the article that the same rule says of the same words. */
export function leaveMark(view: EditorView, { id }: Mark, scope: Ignored['scope']): void {
  const record = useProofRecord.getState().record
  const shown = placedMarks(findingsOn(view.state).shown)
  const at = shown.find(({ mark }) => mark.id === id)
  if (record === null || at === undefined) return

  const entry = entryOf(view.state, at, scope)
  const alike = ({ mark: { finding } }: Underlined) =>
    finding.rule === entry.rule && finding.text === entry.text
  const places = scope === 'here' ? [at] : shown.filter(alike)
  keepIgnored([...record.ignored, entry])
  putLeft(
    view,
    places.map((old) => ({ old, ignored: entry })),
  )
}

/** Takes a decision back: what was left is shown again. */
export function takeBack(view: EditorView, entry: Ignored): void {
  const { record } = useProofRecord.getState()
  if (record === null) return
  keepIgnored(record.ignored.filter((one) => one !== entry))
  const places = placedMarks(findingsOn(view.state).left)
  putLeft(
    view,
    places.filter(({ mark }) => mark.ignored === entry).map((old) => ({ old, ignored: null })),
  )
}

/**
 * What stands around an ignored place is remembered anew as the text around it changes, so that the
 * place is known again when the article is opened next.
 */
export function renewIgnored(view: EditorView): void {
  const renewed = renewedEntries(view.state)
  if (renewed.length === 0) return
  keepRenewed(renewed)
  putLeft(view, renewed)
}

/** The same for a paper that is leaving, on which nothing is drawn any more. */
export function renewForGood(state: EditorState): void {
  const renewed = renewedEntries(state)
  if (renewed.length > 0) keepRenewed(renewed)
}

type Renewed = { readonly old: Underlined; readonly ignored: Ignored | null }

function renewedEntries(state: EditorState): readonly (Renewed & { readonly ignored: Ignored })[] {
  return placedMarks(findingsOn(state).left).flatMap((old) => {
    const { ignored } = old.mark
    if (ignored === null || ignored.scope === 'article') return []
    const seen = seenAt(state, old)
    // While its words are being edited the place keeps what it remembers.
    const isSame = seen.before === ignored.before && seen.after === ignored.after
    if (isSame || seen.text !== ignored.text) return []
    return [{ old, ignored: { ...ignored, before: seen.before, after: seen.after } }]
  })
}

function keepRenewed(renewed: readonly (Renewed & { readonly ignored: Ignored })[]): void {
  const { record } = useProofRecord.getState()
  if (record === null) return
  const next = new Map(renewed.map(({ old, ignored }) => [old.mark.ignored, ignored]))
  keepIgnored(record.ignored.map((entry) => next.get(entry) ?? entry))
}

function putLeft(view: EditorView, changes: readonly Renewed[]): void {
  const { shown, left } = findingsOn(view.state)
  view.dispatch(withPlaces(view.state.tr, withLeft({ shown, left }, view.state.doc, changes)))
}

function entryOf(state: EditorState, at: Underlined, scope: Ignored['scope']): Ignored {
  return {
    ...seenAt(state, at),
    scope,
    by: usePreferences.getState().person,
    at: new Date().toISOString(),
    reason: '',
  }
}

function seenAt({ doc }: EditorState, at: Underlined) {
  const { mark } = at
  const block = blockAround(doc, at.from)
  return seenIn(finalTextOf(block.node).text, {
    rule: mark.finding.rule,
    field: mark.finding.place.field,
    ...spanOf(block, at),
  })
}
