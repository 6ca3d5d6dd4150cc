import type { Handlers } from '#bridge/contract'
import { appHandlers } from './app-handlers.ts'
import { historyHandlers } from './history/history-handlers.ts'
import { intakeHandlers } from './intake/intake-handlers.ts'
import { openOriginal } from './intake/open-original.ts'
import type { LibraryInUse } from './library-in-use.ts'
import { libraryHandlers } from './library/library-handlers.ts'
import { libraryPlaceHandlers } from './library-place-handlers.ts'
import type { Parts } from './parts.ts'
import { packageHandlers } from './package/package-handlers.ts'
import { peopleHandlers } from './people/people-handlers.ts'
import { photoHandlers } from './photo/photo-handlers.ts'
import { proofreadingHandlers } from './proofreading/proofreading-handlers.ts'
import { exportHandlers } from './publishing/export-handlers.ts'
import { houseStyleHandlers } from './publishing/house-style-handlers.ts'
import { commentHandlers } from './review/comment-handlers.ts'
import { reviewHandlers } from './review/review-handlers.ts'

/** Every part's answers in one table; a channel nobody answers does not compile. */
export function allHandlers(parts: Parts, inUse: LibraryInUse): Handlers {
  return {
    ...appHandlers(parts, inUse),
    ...libraryPlaceHandlers(parts, inUse),
    ...libraryHandlers(parts),
    ...exportHandlers(parts),
    ...houseStyleHandlers(parts),
    ...photoHandlers(parts),
    ...intakeHandlers(parts),
    'article:original': ({ id }) =>
      openOriginal(id, { library: parts.library, openCopy: parts.shell.openCopy }),
    ...proofreadingHandlers(parts),
    ...peopleHandlers(parts),
    ...reviewHandlers(parts),
    ...commentHandlers(parts),
    ...historyHandlers(parts),
    ...packageHandlers(parts),
  }
}
