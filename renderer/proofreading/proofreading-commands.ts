import type { ProofreadingCommandId } from '#core/commands/commands'
import type { CommandAnswer } from '../commands/command-answer.ts'
import { commandTargets, useDesk } from '../state/desk.ts'
import { goTo } from '../state/place.ts'
import { openDialog } from '../state/view.ts'

const never: CommandAnswer = { isEnabled: () => false, run: () => undefined }

/** The screen's half of the proofreading commands. */
export const proofreadingAnswers: Readonly<Record<ProofreadingCommandId, CommandAnswer>> = {
  'proof.next': never,
  'proof.previous': never,
  'proof.normalise': never,
  'proof.headlines': { isEnabled: () => false, run: () => openDialog('headlines') },
  'proof.run': {
    isEnabled: () => useDesk.getState().rows.length > 0,
    run: () => {
      const ids = commandTargets(useDesk.getState())
      goTo({ kind: 'proof-report', ids: ids.length > 1 ? ids : null })
    },
  },
  'words.lexicon': { isEnabled: () => true, run: () => goTo({ kind: 'words', tab: 'lexicon' }) },
  'words.roster': { isEnabled: () => true, run: () => goTo({ kind: 'words', tab: 'roster' }) },
  'words.rules': { isEnabled: () => true, run: () => goTo({ kind: 'words', tab: 'rules' }) },
}
