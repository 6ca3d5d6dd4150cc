import type { ArticleId } from '#core/article/article'
import { currentProfile } from '../people/people-state.ts'
import { useDesk } from '../state/desk.ts'
import { usePreferences } from '../state/preferences.ts'
import { isWritable } from '../state/session.ts'
import { openDialog, useView } from '../state/view.ts'
import {
  setMarkupView,
  setTrackedPerson,
  setTracking,
  useTracking,
} from './tracking/tracking-state.ts'

/** What the paper's tracking was last set for. */
type Followed = { readonly id: ArticleId | null; readonly isInReview: boolean }

/**
 * Keeps the paper's tracking in step with the article on it and with who sits here: from the first
 * review on every change is a suggestion, before that as its editor left it.
 */
export function followTracking(): void {
  let followed: Followed = { id: null, isInReview: false }
  const follow = () => {
    const now = openNow()
    if (now.id === followed.id && now.isInReview === followed.isInReview) return
    const isAnother = now.id !== followed.id
    followed = now
    if (isAnother) setMarkupView('all')
    if (isAnother || now.isInReview) setTracking(now.isInReview || now.isWanted)
  }
  useDesk.subscribe(follow)
  setTrackedPerson(usePreferences.getState().person)
  usePreferences.subscribe(({ person }) => setTrackedPerson(person))
  useTracking.subscribe(({ isTracking }, before) => {
    if (isTracking && !before.isTracking) askForName()
  })
}

function openNow(): Followed & { readonly isWanted: boolean } {
  const { open, rows } = useDesk.getState()
  if (open.kind !== 'open') return { id: null, isInReview: false, isWanted: false }
  const { id, tracking, details } = open.opened.article
  const stage = rows.find((row) => row.id === id)?.details.stage ?? details.stage
  return { id, isInReview: stage !== 'draft', isWanted: tracking }
}

/** A suggestion without a name helps nobody. */
function askForName(): void {
  const isAsked = useView.getState().dialog !== null
  const hasName = currentProfile() !== undefined || usePreferences.getState().person !== ''
  if (!hasName && !isAsked && isWritable()) openDialog('people')
}
