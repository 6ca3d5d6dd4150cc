import type { CommandId } from '#core/commands/commands'
import { deskAnswers } from '../app/desk-commands.ts'
import { editorAnswers } from '../editor/editor-commands.ts'
import type { CommandAnswer } from './command-answer.ts'

/** Every command's screen half. One without an answer does not compile. */
export const ANSWERS: Readonly<Record<CommandId, CommandAnswer>> = {
  ...deskAnswers,
  ...editorAnswers,
}

/** Runs a command when it may run now; says whether it did. */
export function runCommand(id: CommandId): boolean {
  const answer = ANSWERS[id]
  if (!answer.isEnabled()) return false
  void answer.run()
  return true
}
