import type { ReviewCommandId } from '#core/commands/commands'
import type { CommandAnswer } from '../commands/command-answer.ts'
import { historyAnswers } from '../history/history-commands.ts'
import { packageAnswers } from '../package/package-commands.ts'
import { peopleAnswers } from '../people/people-commands.ts'
import { signOffAnswers } from '../sign-off/sign-off-commands.ts'
import { marksAnswers } from './marks-commands.ts'

/** The screen's half of the review commands, from the parts that own them. */
export const reviewAnswers: Readonly<Record<ReviewCommandId, CommandAnswer>> = {
  ...marksAnswers,
  ...signOffAnswers,
  ...historyAnswers,
  ...packageAnswers,
  ...peopleAnswers,
}
