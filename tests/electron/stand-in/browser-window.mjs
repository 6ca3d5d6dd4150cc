import { EventEmitter } from 'node:events'
import { openPage } from './page-host.mjs'
import { appEvents, handlers, protocols, recorded } from './recorded.mjs'

const windows = new Set()

export function openWindows() {
  return [...windows]
}

class WebContents extends EventEmitter {
  constructor(options) {
    super()
    this.options = options
    this.openHandler = () => ({ action: 'allow' })
  }

  setWindowOpenHandler(handler) {
    this.openHandler = handler
  }

  load() {
    this.loaded = openPage({
      preload: this.options.preload,
      events: { navigate: (url) => this.emit('will-navigate', preventable(), url) },
      invoke: (event, channel, args) => {
        const handler = handlers.get(channel)
        if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
        return handler(event, ...args)
      },
      respond: (request) => protocols.get('app')(request),
    }).then((page) => {
      this.page = page
      page.on('crash', () =>
        this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 }),
      )
    })
    return this.loaded
  }

  send(channel, ...args) {
    void this.page?.evaluate(
      ([name, values]) => globalThis.standInHear?.(name, values),
      [channel, args],
    )
  }

  /** A crashed page cannot be reloaded from outside; a new one is what Electron shows then too. */
  reload() {
    const gone = this.page
    void this.load().then(() => gone?.close())
  }

  /** Chromium's own, as Electron's is. */
  printToPDF(options) {
    return this.page.pdf(options)
  }

  print(_options, done) {
    recorded.printed = true
    done()
  }
}

export class BrowserWindow extends EventEmitter {
  constructor(options) {
    super()
    recorded.windows.push(options)
    windows.add(this)
    this.bounds = {
      x: options.x ?? 0,
      y: options.y ?? 0,
      width: options.width,
      height: options.height,
    }
    this.webContents = new WebContents(options.webPreferences)
  }

  async loadURL(url) {
    recorded.url = url
    const loaded = this.webContents.load()
    appEvents.emit('browser-window-created')
    await loaded
    this.emit('ready-to-show')
  }

  close() {
    const event = preventable()
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }

  destroy() {
    windows.delete(this)
    this.emit('closed')
    void this.webContents.page?.close().finally(() => {
      if (windows.size === 0) appEvents.emit('window-all-closed')
    })
  }

  getNormalBounds = () => this.bounds
  isMaximized = () => false
  isMinimized = () => false
  maximize() {}
  restore() {}
  focus() {
    recorded.focused = true
  }
  show() {
    recorded.shown = true
  }
}

export function preventable() {
  return {
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true
    },
  }
}
