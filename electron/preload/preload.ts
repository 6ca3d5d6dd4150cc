import { contextBridge, ipcRenderer } from 'electron'
import { CHANNEL_NAMES, NEWS_NAMES } from '#bridge/channel-names'
import type { Shell } from '#bridge/contract'

const channels: ReadonlySet<string> = new Set(CHANNEL_NAMES)
const newsNames: ReadonlySet<string> = new Set(NEWS_NAMES)

/** All that the page gets of Electron: two functions that pass on nothing but listed names. */
const shell: Shell = {
  ask: (name, question) =>
    channels.has(name)
      ? ipcRenderer.invoke(name, question)
      : Promise.reject(new Error('no such channel')),
  onNews: (listener) => {
    const hear = (_event: unknown, name: unknown, news: unknown) => {
      if (typeof name === 'string' && newsNames.has(name)) listener(name, news)
    }
    ipcRenderer.on('news', hear)
    return () => {
      ipcRenderer.removeListener('news', hear)
    }
  },
}

contextBridge.exposeInMainWorld('shell', shell)
