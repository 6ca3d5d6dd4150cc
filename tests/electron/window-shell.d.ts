import type { Shell } from '#bridge/contract'

/** What the preload puts on the page, for functions that a test runs inside it. */
declare global {
  interface Window {
    readonly shell: Shell
  }
}
