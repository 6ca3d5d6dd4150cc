import type { Transform } from 'prosemirror-transform'
import { trackEdit } from '#core/review/suggestions/track-edit'
import { plainEdit } from '#core/review/suggestions/plain-edit'
import { useTracking } from './tracking-state.ts'

/** What is to be done instead of an edit, and where its places have gone. */
export type ReviewedEdit = {
  readonly transform: Transform
  /** From a place in the edit's result to the same place in the reviewed result. */
  readonly map: (position: number, side: -1 | 1) => number
}

/** The edit as a suggestion of who sits here; with tracking off, as text nobody has suggested. */
export function reviewedEdit(edit: Transform): ReviewedEdit {
  const { isTracking, person } = useTracking.getState()
  if (!isTracking) return { transform: plainEdit(edit), map: (position) => position }
  return trackEdit(edit, { by: person, at: new Date().toISOString(), newId: newChangeId })
}

function newChangeId(): string {
  return crypto.randomUUID()
}
