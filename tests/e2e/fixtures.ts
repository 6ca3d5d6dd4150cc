import { test as base, type Page } from '@playwright/test'
import { rm } from 'node:fs/promises'
import { temporaryFolder } from './temporary-folder.ts'
import { startWorkstation, type RunningWorkstation } from './running-workstation.ts'

/** The built browser shell on a library of its own, with its page open. */
export type Workstation = {
  readonly page: Page
  /** The library's folder. */
  readonly library: string
  /** `http://127.0.0.1:<port>/#<token>` of the running server; another one after a restart. */
  readonly address: () => string
  /** Stops with everything saved, as Ctrl-C does, starts again and opens the page again. */
  readonly restart: (whileStopped?: () => Promise<unknown>) => Promise<void>
  /** `kill -9`, starts again and opens the page again. */
  readonly kill: () => Promise<void>
  /** `kill -9`, for good. */
  readonly end: () => Promise<void>
}

type Options = {
  /** Starts on the sample page's five articles instead of an empty library. */
  readonly sample: boolean
}

type Fixtures = {
  /** Stands for the user's home; the library lies in `library`. */
  readonly home: string
  readonly workstation: Workstation
}

/** `test.use({ sample: true })` gives the five sample articles; else the library is empty. */
export const test = base.extend<Options & Fixtures>({
  sample: [false, { option: true }],
  // oxlint-disable-next-line no-empty-pattern
  home: async ({}, use) => {
    const home = await temporaryFolder()
    await use(home)
    await rm(home, { recursive: true, force: true })
  },
  workstation: async ({ page, home, sample }, use) => {
    const start = () => startWorkstation({ home, sample })
    let running: RunningWorkstation = await start()
    const open = async () => {
      // Leaving first: an address that differs only after `#` would not load the page anew.
      await page.goto('about:blank')
      await page.goto(running.address)
    }
    const again = async (stop: Promise<unknown>) => {
      await stop
      running = await start()
      await open()
    }

    await open()
    await use({
      page,
      library: running.library,
      address: () => running.address,
      restart: (whileStopped) => again(running.stop().then(whileStopped)),
      kill: () => again(running.kill()),
      end: () => running.kill(),
    })
    // After a failed test it may have text that it can never save, and would rather stay.
    const impatient = setTimeout(() => void running.kill(), 10_000)
    await running.stop()
    clearTimeout(impatient)
  },
})

export { expect } from '@playwright/test'
