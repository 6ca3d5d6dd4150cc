import type { ReviewCommandId } from '#core/commands/commands'
import type { CommandAnswer } from '../commands/command-answer.ts'

const NOT_YET: CommandAnswer = { isEnabled: () => false, run: () => {} }

export const marksAnswers = {
  'review.track': NOT_YET,
  'review.markup': NOT_YET,
  'review.next': NOT_YET,
  'review.previous': NOT_YET,
  'review.accept': NOT_YET,
  'review.reject': NOT_YET,
  'review.accept-all': NOT_YET,
  'review.reject-all': NOT_YET,
  'review.comment': NOT_YET,
} satisfies Partial<Record<ReviewCommandId, CommandAnswer>>
