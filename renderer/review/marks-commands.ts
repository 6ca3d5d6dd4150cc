import type { ReviewCommandId } from '#core/commands/commands'
import type { CommandAnswer } from '../commands/command-answer.ts'
import { editableView, useCurrentEditor } from '../editor/current-editor.ts'
import { isDesk, usePlace } from '../state/place.ts'
import { beginComment } from './comments/act-on-comments.ts'
import { useCards } from './changes/cards-state.ts'
import { decideAll, decideHere } from './changes/decide.ts'
import { nextMarkupView, toggleTracking } from './changes/switch-tracking.ts'
import { walkCards } from './changes/walk-cards.ts'

/** Changes and comments on the open paper. */
export const marksAnswers = {
  'review.track': { isEnabled: mayEdit, run: toggleTracking },
  'review.markup': { isEnabled: isPaperOpen, run: nextMarkupView },
  'review.next': { isEnabled: hasCards, run: () => walkCards(1) },
  'review.previous': { isEnabled: hasCards, run: () => walkCards(-1) },
  'review.accept': { isEnabled: mayEdit, run: () => decideHere('accept') },
  'review.reject': { isEnabled: mayEdit, run: () => decideHere('reject') },
  'review.accept-all': { isEnabled: mayDecide, run: () => decideAll('accept') },
  'review.reject-all': { isEnabled: mayDecide, run: () => decideAll('reject') },
  'review.comment': { isEnabled: mayEdit, run: beginComment },
} satisfies Partial<Record<ReviewCommandId, CommandAnswer>>

function isPaperOpen(): boolean {
  return isDesk(usePlace.getState().place) && useCurrentEditor.getState().view !== null
}

function hasCards(): boolean {
  return isPaperOpen() && useCards.getState().open.length > 0
}

function mayEdit(): boolean {
  return isDesk(usePlace.getState().place) && editableView() !== undefined
}

function mayDecide(): boolean {
  return mayEdit() && useCards.getState().open.some(({ kind }) => kind === 'change')
}
