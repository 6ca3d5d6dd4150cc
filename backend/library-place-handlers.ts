import { resolve } from 'node:path'
import type { Handlers } from '#bridge/contract'
import type { LibraryInUse } from './library-in-use.ts'
import { moveLibrary } from './library/move-library.ts'
import type { Parts } from './parts.ts'
import { forgetLibrary, rememberLibrary } from './preferences/recent-libraries.ts'

type PlaceChannel = 'library:open' | 'library:move' | 'library:reveal'

/** Where the library lives: another one opened, this one moved, its folder shown. */
export function libraryPlaceHandlers(
  { settings, shell }: Parts,
  inUse: LibraryInUse,
): Pick<Handlers, PlaceChannel> {
  return {
    'library:open': async ({ path }) => {
      const chosen = path ?? (await shell.pickFolder())
      if (chosen === null) return inUse.state()

      const opened = await inUse.open(resolve(chosen))
      if (opened.ok && !opened.value.isSample) {
        await settings.update((before) => rememberLibrary(before, opened.value.path))
      }
      return opened
    },
    'library:move': async ({ path }) => {
      const chosen = path ?? (await shell.pickFolder())
      if (chosen === null) return inUse.state()

      const from = inUse.library().state().path
      const moved = await inUse.hand((folder) => moveLibrary(folder, resolve(chosen)))
      if (moved.ok && moved.value.path !== from) {
        const { path: to } = moved.value
        await settings.update((before) => rememberLibrary(forgetLibrary(before, from), to))
      }
      return moved
    },
    'library:reveal': async () => {
      const { path } = inUse.library().state()
      await shell.showFolder(path)
      return { path }
    },
  }
}
