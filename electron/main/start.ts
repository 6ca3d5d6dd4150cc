import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import { app, session, type BrowserWindow } from 'electron'
import { startBackend, type Backend } from '#backend/backend'
import { thisMachine, userFolders } from '#backend/preferences/user-folders'
import { shipped } from '#backend/shipped'
import { startOptions } from '#backend/start-options'
import { openWorkplace, type Workplace } from '#backend/workplace'
import { serveProtocol } from './app-protocol.ts'
import { closeWhenSaved, handOverAndFlush, screenIsReady } from './close-when-saved.ts'
import { offerContextMenu } from './context-menu.ts'
import { createWindow } from './create-window.ts'
import { electronShell } from './electron-shell.ts'
import { say, setLanguage } from './language.ts'
import { setMenu } from './menu.ts'
import { denyPermissions } from './permissions.ts'
import { serveQuestions } from './serve-questions.ts'
import { watchScreen } from './watch-screen.ts'
import { watchSession } from './watch-session.ts'
import { placeOf } from './window-place.ts'

/** Puts the program together, once Electron is ready. */
export async function start(): Promise<void> {
  const workplace = await openWorkplace(folders(), options())
  const screen = new EventEmitter()
  let window: BrowserWindow | undefined
  const shell = electronShell({
    window: () => window,
    preferencesChanged: ({ language }) => speak(language),
    readyToClose: () => screenIsReady(screen),
  })
  const speak = (language: 'zh' | 'en') => {
    setLanguage(language)
    setMenu(say(), (command) => shell.announce('command:chosen', { command }))
  }
  speak(workplace.settings.now().preferences.language)

  const backend = await startBackend({
    ...workplace,
    shell: () => shell,
    shipped: shipped(app.getAppPath()),
  })
  denyPermissions(session.defaultSession)
  serveProtocol(backend.respond)
  serveQuestions(backend)

  window = createWindow(workplace.settings.now().window)
  const closing = { window, backend, screen, announce: shell.announce }
  offerContextMenu(window.webContents)
  watchScreen(window, workplace.log)
  watchSession(window, () => handOverAndFlush(closing))
  closeWhenSaved({ ...closing, leave: () => leave(closing, workplace) })
  app.on('second-instance', () => comeForward(closing.window))
  app.on('window-all-closed', () => app.quit())
}

function options() {
  // Unpackaged, the first argument is the folder that Electron was told to run.
  const args = process.argv.slice(app.isPackaged ? 1 : 2)
  return startOptions(args, process.env['INIT_CWD'] ?? process.cwd())
}

/** Electron knows where 文档 really is, also when OneDrive or an administrator moved it. */
function folders() {
  const own = userFolders(thisMachine())
  const portable = process.env['QUWEN_HOME'] !== undefined
  return portable ? own : { ...own, library: join(app.getPath('documents'), '区闻稿库') }
}

type Leaving = { readonly window: BrowserWindow; readonly backend: Backend }

async function leave({ window, backend }: Leaving, { settings }: Workplace): Promise<void> {
  await settings.update((before) => ({ ...before, window: placeOf(window) }))
  await backend.close()
}

function comeForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}
