import type { CommandId } from '#core/commands/commands'
import { deskAnswers } from '../app/desk-commands.ts'
import { editorAnswers } from '../editor/editor-commands.ts'
import { proofreadingAnswers } from '../proofreading/proofreading-commands.ts'
import { reviewAnswers } from '../review/review-commands.ts'
import { isDesk, usePlace } from '../state/place.ts'
import type { CommandAnswer } from './command-answer.ts'
import { isEditorCommand } from './command-ids.ts'

/** Every command's screen half. One without an answer does not compile. */
export const ANSWERS: Readonly<Record<CommandId, CommandAnswer>> = {
  ...deskAnswers,
  ...editorAnswers,
  ...proofreadingAnswers,
  ...reviewAnswers,
}

/** Runs a command when it may run now; says whether it did. */
export function runCommand(id: CommandId): boolean {
  if (!canRunCommand(id)) return false
  void ANSWERS[id].run()
  return true
}

/** While another place stands before the desk, the paper behind it is out of reach. */
export function canRunCommand(id: CommandId): boolean {
  if (isEditorCommand(id) && !isDesk(usePlace.getState().place)) return false
  return ANSWERS[id].isEnabled()
}
