import { test as base, type CDPSession, type Page } from '@playwright/test'
import { startHarness, type HarnessServer } from '../renderer/editor/harness/serve.ts'

type OwnFixtures = { readonly ime: Ime }
type WorkerFixtures = { readonly harness: HarnessServer }

/** An input method: what it shows while composing, and what it commits. */
export type Ime = {
  readonly compose: (steps: readonly string[]) => Promise<void>
  readonly commit: (text: string) => Promise<void>
  readonly cancel: () => Promise<void>
  /** A whole composition as fast as the browser takes it. */
  readonly write: (steps: readonly string[], text: string) => Promise<void>
}

export const test = base.extend<OwnFixtures, WorkerFixtures>({
  harness: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const harness = await startHarness()
      await use(harness)
      await harness.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  ime: async ({ page }, use) => {
    await use(inputMethod(await page.context().newCDPSession(page)))
  },
})

export { expect } from '@playwright/test'

/** The key that begins a composition reaches the page as one that the input method has taken. */
const TAKEN_KEY = {
  type: 'rawKeyDown',
  key: 'Process',
  code: 'KeyG',
  windowsVirtualKeyCode: 229,
} as const

function inputMethod(session: CDPSession): Ime {
  const show = (text: string) =>
    session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  return {
    compose: async (steps) => {
      await session.send('Input.dispatchKeyEvent', TAKEN_KEY)
      await inTurn(steps, show)
    },
    commit: async (text) => {
      await session.send('Input.insertText', { text })
    },
    write: async (steps, text) => {
      const key = session.send('Input.dispatchKeyEvent', TAKEN_KEY)
      await Promise.all([key, ...steps.map(show), session.send('Input.insertText', { text })])
    },
    cancel: async () => {
      await show('')
    },
  }
}

export function field(page: Page, name: string) {
  return page.locator(`[data-field="${name}"]`)
}

/** One after the other, as fingers do. */
export function inTurn<Item>(
  items: readonly Item[],
  act: (item: Item, index: number) => Promise<unknown>,
): Promise<unknown> {
  return items.reduce<Promise<unknown>>(
    (before, item, index) => before.then(() => act(item, index)),
    Promise.resolve(),
  )
}
