import type { Preferences } from '#core/desk/preferences'
import type { Delivered } from '#bridge/contract'
import type { News, NewsName } from '#bridge/news'

/** All that differs between the shells. Nothing else branches on which shell it is. */
export type NativeShell = {
  readonly kind: 'electron' | 'browser'
  /** A native folder dialog; null when cancelled, or when this shell has none. */
  readonly pickFolder: () => Promise<string | null>
  /** Lets the editor choose where a file goes, or offers it as a download. */
  readonly deliver: (file: {
    readonly name: string
    readonly bytes: Uint8Array
  }) => Promise<Delivered>
  /** Opens a copy with what the system has for it; where there is no desktop it is delivered. */
  readonly openCopy: (file: {
    readonly name: string
    readonly bytes: Uint8Array
  }) => Promise<Delivered>
  readonly showFolder: (path: string) => Promise<void>
  readonly print: () => Promise<void>
  /** The pages as they would print; null in a shell that leaves it to the browser. */
  readonly pdf: () => Promise<Uint8Array | null>
  readonly announce: <Name extends NewsName>(name: Name, news: News<Name>) => void
  /** For what stands outside the page: the menus' language. */
  readonly preferencesChanged: (preferences: Preferences) => void
  /** The screen has handed over every change; the window may go. */
  readonly readyToClose: () => void
}
