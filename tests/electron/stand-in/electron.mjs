import { EventEmitter, once } from 'node:events'
import { BrowserWindow, openWindows } from './browser-window.mjs'
import { closeBrowser } from './page-host.mjs'
import { appEvents, handlers, protocols, recorded } from './recorded.mjs'

export { BrowserWindow }

export const ipcMain = {
  handle: (channel, handler) => {
    handlers.set(channel, handler)
  },
}

export const protocol = {
  registerSchemesAsPrivileged: (schemes) => {
    recorded.schemes.push(...schemes.map((scheme) => ({ ...scheme, ready: app.isReady() })))
  },
  handle: (scheme, respond) => {
    protocols.set(scheme, respond)
  },
}

class App extends EventEmitter {
  isPackaged = false
  #isReady = false
  isReady = () => this.#isReady
  /** Electron is ready only after the entry module has run to its end. */
  whenReady = () =>
    new Promise((resolve) => {
      setTimeout(() => resolve((this.#isReady = true)), 20)
    })
  requestSingleInstanceLock = () => process.env.QUWEN_SECOND_INSTANCE === undefined
  getAppPath = () => process.env.QUWEN_APP_PATH
  getPath = (name) => `${process.env.QUWEN_HOME}/${name}`
  quit = () => {
    for (const window of openWindows()) window.close()
    if (openWindows().length === 0) this.exit(0)
  }
  exit = (code) => {
    void closeBrowser().finally(() => process.exit(code))
  }
}

export const app = new App()
appEvents.on('window-all-closed', () => app.emit('window-all-closed'))

export const Menu = {
  buildFromTemplate: (template) => ({
    items: template,
    popup: () => recorded.popups.push(template),
  }),
  setApplicationMenu: (menu) => {
    recorded.menu = menu.items
  },
}

const answerDialog = (kind) => (first, second) => {
  const options = second ?? first
  recorded.dialogs.push({ kind, options })
  return Promise.resolve(recorded.answers[kind] ?? { canceled: true, filePaths: [], response: 1 })
}

export const dialog = {
  showOpenDialog: answerDialog('open'),
  showSaveDialog: answerDialog('save'),
  showMessageBox: answerDialog('message'),
  showErrorBox: (title, text) => process.stderr.write(`${title}: ${text}\n`),
}

export const shell = {
  openPath: async (path) => {
    recorded.opened.push(path)
    return ''
  },
  openExternal: async (address) => {
    recorded.external.push(address)
  },
}

export const session = {
  defaultSession: {
    setPermissionRequestHandler: (handler) => {
      recorded.permissionRequest = handler
    },
    setPermissionCheckHandler: (handler) => {
      recorded.permissionCheck = handler
    },
    setDevicePermissionHandler: (handler) => {
      recorded.devicePermission = handler
    },
  },
}

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
}

export const powerMonitor = new EventEmitter()

/** What a test sees and does from inside. */
export const standIn = {
  recorded,
  handlers,
  protocols,
  app,
  powerMonitor,
  window: () => openWindows()[0],
  /** The newest page of the window, once there is one. */
  page: async () => {
    const [window] = openWindows()
    if (window === undefined) return once(appEvents, 'browser-window-created').then(standIn.page)
    await window.webContents.loaded
    return window.webContents.page
  },
  /** A question from a sender of the test's making. */
  invokeAs: (senderFrame, channel, question) =>
    handlers.get(channel)({ senderFrame }, structuredClone(question)),
}
