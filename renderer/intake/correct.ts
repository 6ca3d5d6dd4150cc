import type { PartRole, Proposal } from '#core/intake/proposal'
import {
  CORRECTIONS,
  withRole,
  type Correction,
  type CorrectionId,
  type Target,
} from './corrections.ts'
import { cursorAfter } from './cursor-after.ts'
import { advance, redo, undo, type History } from './history.ts'
import { changeDraft, intakeDraft } from './intake-state.ts'
import { stand, usePointing, type Cursor } from './pointing.ts'
import { targetAt } from './target-at.ts'

/** Corrects the proposal at a cursor; says whether there was anything to do. */
export function correct(id: CorrectionId, cursor: Cursor): boolean {
  return apply(CORRECTIONS[id], cursor)
}

export function giveRole(role: PartRole, cursor: Cursor): boolean {
  return apply(withRole(role), cursor)
}

export function undoCorrection(): void {
  travel(undo)
}

export function redoCorrection(): void {
  travel(redo)
}

/** What the cursor stands on now, and whether a correction would do anything to it. */
export function isPossible(correction: Pick<Correction, 'isPossible'>, target: Target): boolean {
  const proposal = intakeDraft()?.history.present
  return proposal !== undefined && correction.isPossible(target, proposal)
}

function apply(
  { isPossible: may, run }: Pick<Correction, 'isPossible' | 'run'>,
  cursor: Cursor,
): boolean {
  const before = intakeDraft()?.history.present
  const target = before && targetAt(before, cursor)
  if (before === undefined || target === undefined || !may(target, before)) return false

  const after = run(target, before)
  changeDraft(({ history }) => ({ history: advance(history, after) }))
  standAgain(cursor, before, after)
  return true
}

function travel(step: (history: History<Proposal>) => History<Proposal>): void {
  const draft = intakeDraft()
  if (draft === undefined) return
  const history = step(draft.history)
  if (history === draft.history) return

  changeDraft(() => ({ history }))
  const { cursor } = usePointing.getState()
  if (cursor !== null) standAgain(cursor, draft.history.present, history.present)
}

function standAgain(cursor: Cursor, before: Proposal, after: Proposal): void {
  const next = cursorAfter(cursor, before, after)
  if (next !== null) stand(next, 'proposal')
}
