import type { ReviewCommandId } from '#core/commands/commands'
import type { CommandAnswer } from '../commands/command-answer.ts'

const NOT_YET: CommandAnswer = { isEnabled: () => false, run: () => {} }

export const packageAnswers = {
  'package.pack': NOT_YET,
  'package.merge': NOT_YET,
} satisfies Partial<Record<ReviewCommandId, CommandAnswer>>
