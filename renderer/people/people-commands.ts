import type { ReviewCommandId } from '#core/commands/commands'
import type { CommandAnswer } from '../commands/command-answer.ts'
import { goTo } from '../state/place.ts'
import { openLibrary } from '../state/session.ts'
import { openDialog } from '../state/view.ts'

const isLibraryOpen = () => openLibrary() !== undefined

export const peopleAnswers = {
  'people.switch': { isEnabled: isLibraryOpen, run: () => openDialog('people') },
  'people.show': { isEnabled: isLibraryOpen, run: () => goTo({ kind: 'process', tab: 'people' }) },
  'process.show': {
    isEnabled: isLibraryOpen,
    run: () => goTo({ kind: 'process', tab: 'process' }),
  },
} satisfies Partial<Record<ReviewCommandId, CommandAnswer>>
