import { app, powerMonitor, type BrowserWindow } from 'electron'

/** The system is about to end the session: whatever is still on its way is written first. */
export function watchSession(window: BrowserWindow, save: () => Promise<unknown>): void {
  // Windows asks, then tells; there is no time for dialogs, only for writing.
  window.on('query-session-end', () => void save())
  window.on('session-end', () => void save())
  // macOS and Linux wait a moment for a program that says it is leaving.
  powerMonitor.on('shutdown', () => {
    void save().finally(() => app.quit())
  })
}
