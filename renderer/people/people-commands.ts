import type { ReviewCommandId } from '#core/commands/commands'
import type { CommandAnswer } from '../commands/command-answer.ts'

const NOT_YET: CommandAnswer = { isEnabled: () => false, run: () => {} }

export const peopleAnswers = {
  'people.switch': NOT_YET,
  'people.show': NOT_YET,
  'process.show': NOT_YET,
} satisfies Partial<Record<ReviewCommandId, CommandAnswer>>
