import type { Library } from './library/library.ts'
import type { Log } from './log/log.ts'
import type { SettingsFile } from './preferences/settings-file.ts'
import type { NativeShell } from './shell.ts'
import type { Shipped } from './shipped.ts'
import type { Uploads } from './uploads.ts'

/** What the answers stand on. */
export type Parts = {
  /** The library that is open now: ask at every question, it can be changed for another. */
  readonly library: () => Library
  readonly shell: NativeShell
  readonly uploads: Uploads
  readonly settings: SettingsFile
  readonly log: Log
  readonly shipped: Shipped
}
