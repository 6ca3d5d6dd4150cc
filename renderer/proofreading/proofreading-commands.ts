import type { ProofreadingCommandId } from '#core/commands/commands'
import type { CommandAnswer } from '../commands/command-answer.ts'
import { editableView, useCurrentEditor } from '../editor/current-editor.ts'
import { targetsInOrder } from '../desk/shown-rows.ts'
import { useDesk } from '../state/desk.ts'
import { goTo, isDesk, usePlace } from '../state/place.ts'
import { openDialog } from '../state/view.ts'
import { useFindings } from './findings-state.ts'
import { normalisePaper } from './normalise-paper.ts'
import { walkFindings } from './walk-findings.ts'

/** The screen's half of the proofreading commands. */
export const proofreadingAnswers: Readonly<Record<ProofreadingCommandId, CommandAnswer>> = {
  'proof.next': { isEnabled: isPaperRead, run: () => walkFindings(1) },
  'proof.previous': { isEnabled: isPaperRead, run: () => walkFindings(-1) },
  'proof.normalise': {
    isEnabled: () => isPaperRead() && editableView() !== undefined,
    run: normalisePaper,
  },
  'proof.headlines': {
    isEnabled: () => isDeskInFront() && useCurrentEditor.getState().view !== null,
    run: () => openDialog('headlines'),
  },
  'proof.run': {
    isEnabled: () => useDesk.getState().rows.length > 0,
    run: () => {
      const ids = targetsInOrder()
      goTo({ kind: 'proof-report', ids: ids.length > 1 ? ids : null })
    },
  },
  'words.lexicon': { isEnabled: () => true, run: () => goTo({ kind: 'words', tab: 'lexicon' }) },
  'words.roster': { isEnabled: () => true, run: () => goTo({ kind: 'words', tab: 'roster' }) },
  'words.rules': { isEnabled: () => true, run: () => goTo({ kind: 'words', tab: 'rules' }) },
}

function isPaperRead(): boolean {
  return isDeskInFront() && useFindings.getState().isRead
}

/** While another place stands before the desk, the paper behind it is out of reach. */
function isDeskInFront(): boolean {
  return isDesk(usePlace.getState().place)
}
