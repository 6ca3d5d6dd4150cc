import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../e2e/temporary-folder.ts'
import { startElectron, type RunningElectron } from './running-electron.ts'

const OWN_PAGE = { url: 'app://quwen/', parent: null }

describe('closing the window', () => {
  let home: string
  const start = () => startElectron({ home, arguments: ['--library', join(home, 'library')] })

  beforeEach(async () => {
    home = await temporaryFolder()
  })

  afterEach(() => rm(home, { recursive: true, force: true }))

  it('keeps what was typed a moment before', async () => {
    const electron = start()
    await typeTitle(electron, '区里今天开会')
    await electron.run(({ window }) => window().close(), null).catch(() => undefined)
    expect(await electron.exited).toBe(0)

    const again = start()
    expect(JSON.stringify(await rowsOf(again))).toContain('区里今天开会')
    await again.kill()
  }, 60_000)

  it('keeps it when the screen crashed first', async () => {
    const electron = start()
    await typeTitle(electron, '屏幕崩溃之前')
    await electron.run(async ({ page, window }) => {
      // The change is on its way for at most 200 ms.
      await new Promise((resolve) => setTimeout(resolve, 400))
      const before = await page()
      window().webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 })
      const after = await page()
      await after.locator('#root > *').first().waitFor()
      return before === after
    }, null)
    expect(JSON.stringify(await rowsOf(electron))).toContain('屏幕崩溃之前')
    await electron.kill()
  }, 60_000)

  it('keeps it when the system ends the session', async () => {
    const electron = start()
    await typeTitle(electron, '关机之前')
    await electron.run(async ({ window }) => {
      window().emit('query-session-end')
      window().emit('session-end')
      await new Promise((resolve) => setTimeout(resolve, 1_000))
    }, null)
    await electron.kill()

    const again = start()
    expect(JSON.stringify(await rowsOf(again))).toContain('关机之前')
    await again.kill()
  }, 60_000)
})

async function typeTitle(electron: RunningElectron, title: string): Promise<void> {
  await electron.run(async ({ page, recorded }, text) => {
    const shown = await page()
    await shown.getByRole('button', { name: '新建稿件' }).first().waitFor()
    const items = recorded.menu.flatMap(({ submenu }) => submenu)
    items.find(({ label }) => label === '新建稿件')?.click?.()
    const field = shown.locator('[data-field="title"]')
    await field.click()
    await shown.keyboard.insertText(text)
    await field.getByText(text).waitFor()
  }, title)
}

function rowsOf(electron: RunningElectron): Promise<unknown> {
  return electron.run(async ({ invokeAs, page }, sender) => {
    await page()
    return invokeAs(sender, 'desk:rows', {})
  }, OWN_PAGE)
}
