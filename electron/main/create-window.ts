import { BrowserWindow } from 'electron'
import { fileURLToPath } from 'node:url'
import type { WindowPlace } from '#backend/preferences/settings'
import { HOME } from './app-protocol.ts'
import { guardContents } from './guard-contents.ts'
import { placeOnScreen } from './window-place.ts'

const PRELOAD = fileURLToPath(new URL('../preload/preload.cjs', import.meta.url))

/** The only place that makes a window: what it may do is said here, not left to defaults. */
export function createWindow(place: WindowPlace | null): BrowserWindow {
  const window = new BrowserWindow({
    ...placeOnScreen(place),
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: '区闻',
    webPreferences: {
      preload: PRELOAD,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // Chromium would send words to a spelling dictionary's server; and it knows no Chinese.
      spellcheck: false,
    },
  })
  guardContents(window.webContents)
  window.once('ready-to-show', () => {
    if (place?.maximized === true) window.maximize()
    window.show()
  })
  void window.loadURL(HOME)
  return window
}
