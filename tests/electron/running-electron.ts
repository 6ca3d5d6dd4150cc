import { fork } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { CHROMIUM_ARGUMENTS, installedChromium } from '../../scripts/chromium.mjs'

const ROOT = resolve(import.meta.dirname, '../..')
const REGISTER = new URL('stand-in/register.mjs', import.meta.url).href

type SenderFrame = { readonly url: string; readonly parent: SenderFrame | null }

type MenuItem = { readonly label?: string; readonly click?: () => void }

/** What the main process asked of Electron. */
type Recorded = {
  readonly windows: readonly unknown[]
  readonly schemes: readonly unknown[]
  readonly url: string
  readonly menu: readonly { readonly submenu: readonly MenuItem[] }[]
  readonly external: readonly string[]
  readonly opened: readonly string[]
  readonly dialogs: readonly unknown[]
  readonly permissionCheck: (contents: null, permission: string) => boolean
  /** What the next dialogs answer, by kind. */
  readonly answers: Record<string, unknown>
}

/** The stand-in as a test sees it from inside the main process. */
export type StandIn = {
  readonly recorded: Recorded
  readonly handlers: ReadonlyMap<string, unknown>
  readonly protocols: ReadonlyMap<string, (request: Request) => Promise<Response>>
  readonly app: { readonly emit: (name: string) => void; readonly quit: () => void }
  readonly window: () => {
    readonly close: () => void
    readonly emit: (name: string, ...values: unknown[]) => void
    readonly webContents: {
      readonly emit: (name: string, ...values: unknown[]) => void
      readonly openHandler: (details: { readonly url: string }) => { readonly action: string }
    }
  }
  readonly page: () => Promise<Page>
  readonly invokeAs: (
    sender: SenderFrame | null,
    channel: string,
    question: unknown,
  ) => Promise<unknown>
}

export type RunningElectron = {
  /** Runs a function inside the main process; it sees nothing of the test but `argument`. */
  readonly run: <Argument>(
    inside: (standIn: StandIn, argument: Argument) => unknown,
    argument: Argument,
  ) => Promise<unknown>
  /** Settles with the exit code. */
  readonly exited: Promise<number | null>
  readonly kill: () => Promise<void>
  readonly errors: () => string
}

export type ElectronOptions = {
  readonly home: string
  readonly arguments?: readonly string[]
  /** Holds `package.json` and `dist/`; the repository unless something packed is tried. */
  readonly appPath?: string
}

/** Boots the built main process against the stand-in. */
export function startElectron(options: ElectronOptions): RunningElectron {
  const appPath = options.appPath ?? ROOT
  const child = fork(resolve(appPath, 'dist/main/main.mjs'), [...(options.arguments ?? [])], {
    execArgv: ['--import', REGISTER],
    // What `electron .` puts there: the folder it runs.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: {
      ...process.env,
      QUWEN_HOME: options.home,
      QUWEN_APP_PATH: appPath,
      QUWEN_CHROMIUM: installedChromium(),
      QUWEN_CHROMIUM_ARGUMENTS: JSON.stringify(CHROMIUM_ARGUMENTS),
    },
  })
  const exited = once(child, 'exit').then(() => child.exitCode)
  let errors = ''
  child.stderr?.on('data', (text) => {
    errors += String(text)
  })
  let asked = 0

  return {
    exited,
    errors: () => errors,
    run: (inside, argument) =>
      new Promise((settle, refuse) => {
        const id = (asked += 1)
        const hear = (message: { id: number; value?: unknown; error?: string }) => {
          if (message.id !== id) return
          child.off('message', hear)
          if (message.error === undefined) settle(message.value)
          else refuse(new Error(message.error))
        }
        child.on('message', hear)
        void exited.then(() => refuse(new Error(`the main process ended:\n${errors}`)))
        child.send({ id, source: inside.toString(), argument })
      }),
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
  }
}
