import type { BrowserWindow } from 'electron'
import type { Log } from '#backend/log/log'

/** More crashes than this within a minute (milliseconds), and starting again is no help. */
const TOO_MANY = 3
const MINUTE = 60_000

/** A screen that crashed starts again: all its words are with the backend. */
export function watchScreen(window: BrowserWindow, log: Log): void {
  let crashes: readonly number[] = []
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.note(`screen gone: ${reason} ${exitCode}`)
    const now = Date.now()
    crashes = [...crashes.filter((at) => now - at < MINUTE), now]
    if (reason !== 'clean-exit' && crashes.length <= TOO_MANY) window.webContents.reload()
  })
}
