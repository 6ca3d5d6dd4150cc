import type { ReviewCommandId } from '#core/commands/commands'
import type { CommandAnswer } from '../commands/command-answer.ts'

const NOT_YET: CommandAnswer = { isEnabled: () => false, run: () => {} }

export const signOffAnswers = {
  'review.submit': NOT_YET,
  'review.sign': NOT_YET,
  'review.reopen': NOT_YET,
  'review.publish': NOT_YET,
  'review.sheet': NOT_YET,
} satisfies Partial<Record<ReviewCommandId, CommandAnswer>>
