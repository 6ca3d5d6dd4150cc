import { EventEmitter } from 'node:events'

/** What windows tell the app. */
export const appEvents = new EventEmitter()

/** Every answer the main process registered, by channel. */
export const handlers = new Map()

export const protocols = new Map()

/** What the main process asked of Electron, for tests to look at. */
export const recorded = {
  windows: [],
  schemes: [],
  menu: [],
  popups: [],
  dialogs: [],
  opened: [],
  external: [],
  /** What the next dialogs answer, by kind. */
  answers: {},
}
