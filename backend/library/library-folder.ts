import type { LibraryError } from '#core/article/library-error'
import type { Pins } from '../people/pins.ts'
import type { Clock } from './clock.ts'
import type { Disk } from './disk.ts'
import type { LibraryIndex } from './library-index.ts'
import type { LibraryPaths } from './library-paths.ts'
import type { Announce } from './library.ts'
import type { OneAtATime } from './one-at-a-time.ts'
import type { SetAside } from './set-aside.ts'

/** What every part of an open library works with. */
export type LibraryFolder = {
  readonly disk: Disk
  readonly paths: LibraryPaths
  readonly clock: Clock
  readonly announce: Announce
  readonly setAside: SetAside
  /** Work on one article never overlaps. */
  readonly exclusively: OneAtATime
  /** Asked each time: it is read anew when this program becomes the owner. */
  readonly index: () => LibraryIndex
  /** Who sits at the desk now; '' when nobody has said. */
  readonly person: () => string
  readonly pins: Pins
  /** For the log: what went wrong and nobody needs to act on. */
  readonly note: (text: string) => void
  /** Why nothing may be written at this moment; undefined for the owner. */
  readonly refusal: () => LibraryError | undefined
}
