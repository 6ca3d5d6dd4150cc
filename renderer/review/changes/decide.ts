import { closeHistory, undo } from 'prosemirror-history'
import type { EditorView } from 'prosemirror-view'
import { acceptSuggestions, rejectSuggestions, type Which } from '#core/review/suggestions/decide'
import { currentTranslate } from '../../app/use-translate.ts'
import { editableView, runOnPaper } from '../../editor/current-editor.ts'
import { noteAct } from '../../editor/loss-guard.ts'
import { showToast } from '../../state/toasts.ts'
import { REVIEW_SKIP } from '../tracking/review-skip.ts'
import { useCards } from './cards-state.ts'
import { startOf, type Card, type ChangeCard } from './cards.ts'
import { spotlightOn } from './spotlight.ts'
import { cardsNow, goOnFrom, placesOf } from './walk-cards.ts'

export type Decision = 'accept' | 'reject'

/** Accepts or rejects one suggestion, wherever its pieces are, and goes on to the next. */
export function decideChange(id: string, decision: Decision): void {
  const view = editableView()
  if (view === undefined) return
  const card = cardsNow(view).find((one) => one.kind === 'change' && one.change.id === id)
  const at = card === undefined ? view.state.selection.from : startOf(card)
  if (decide(view, { ids: new Set([id]) }, decision)) goOnFrom(view, at)
}

/** The change under the caret; with a selection, what of all changes lies inside it. */
export function decideHere(decision: Decision): void {
  const view = editableView()
  if (view === undefined) return
  const card = currentChange(view)
  const { from, to, empty } = view.state.selection
  if (card !== undefined && (empty || isWholePlace(card, { from, to }))) {
    return decideChange(card.change.id, decision)
  }
  if (!empty && decide(view, { within: { from, to } }, decision)) {
    goOnFrom(view, view.state.selection.to)
  }
}

/** Everything that the filter lets through, as one undo step. */
export function decideAll(decision: Decision): void {
  const view = editableView()
  if (view === undefined) return
  const ids = cardsNow(view).flatMap((card) => (card.kind === 'change' ? [card.change.id] : []))
  if (ids.length === 0 || !decide(view, { ids: new Set(ids) }, decision)) return
  const t = currentTranslate()
  const after = view.state.doc
  const takeBack = () => {
    // Once something else was written, undo would take back that.
    if (view.state.doc === after) runOnPaper(undo)
    else showToast({ text: t('review.written-since'), tone: 'plain' })
  }
  showToast({
    text: t(decision === 'accept' ? 'review.accepted' : 'review.rejected', { count: ids.length }),
    tone: 'plain',
    action: { label: t('command.edit.undo'), run: takeBack },
  })
}

function decide(view: EditorView, which: Which, decision: Decision): boolean {
  const { tr } = view.state
  if (decision === 'accept') acceptSuggestions(tr, which)
  else rejectSuggestions(tr, which)
  if (tr.doc.eq(view.state.doc)) return false
  noteAct()
  view.dispatch(closeHistory(tr.setMeta(REVIEW_SKIP, true)))
  return true
}

function currentChange(view: EditorView): ChangeCard | undefined {
  const { current } = spotlightOn(view.state)
  const { filter } = useCards.getState()
  return cardsNow(view).find(
    (card): card is ChangeCard =>
      card.kind === 'change' && card.key === current && filter.shown !== 'comments',
  )
}

function isWholePlace(card: Card, { from, to }: { from: number; to: number }): boolean {
  return placesOf(card).some((place) => place.from === from && place.to === to)
}
