import type { ReviewCommandId } from '#core/commands/commands'
import type { CommandAnswer } from '../commands/command-answer.ts'
import { targetsInOrder } from '../desk/shown-rows.ts'
import { isDesk, usePlace } from '../state/place.ts'
import { isWritable } from '../state/session.ts'
import { packArticles } from './pack-articles.ts'
import { openPackage } from './package-state.ts'

export const packageAnswers = {
  'package.pack': {
    isEnabled: () => isWritable() && isDesk(usePlace.getState().place) && hasTargets(),
    run: () => packArticles(targetsInOrder()),
  },
  'package.merge': {
    isEnabled: isWritable,
    run: () => openPackage(null),
  },
} satisfies Partial<Record<ReviewCommandId, CommandAnswer>>

function hasTargets(): boolean {
  return targetsInOrder().length > 0
}
