import type { BrowserWindow } from 'electron'
import type { Log } from '#backend/log/log'

/** A screen that crashed starts again: all its words are with the backend. */
export function watchScreen(window: BrowserWindow, log: Log): void {
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.note(`screen gone: ${reason} ${exitCode}`)
    if (reason !== 'clean-exit') window.webContents.reload()
  })
}
