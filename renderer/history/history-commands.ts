import type { ReviewCommandId } from '#core/commands/commands'
import type { CommandAnswer } from '../commands/command-answer.ts'

const NOT_YET: CommandAnswer = { isEnabled: () => false, run: () => {} }

export const historyAnswers = {
  'history.keep': NOT_YET,
  'history.compare': NOT_YET,
  'history.authors': NOT_YET,
} satisfies Partial<Record<ReviewCommandId, CommandAnswer>>
