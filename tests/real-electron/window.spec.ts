import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { _electron, expect, test, type ElectronApplication, type Page } from '@playwright/test'
import { temporaryFolder } from '../e2e/temporary-folder.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const TITLE = '管城区召开经济运行分析会'

let home = ''
test.beforeEach(async () => {
  home = await temporaryFolder()
})
test.afterEach(async () => {
  await rm(home, { recursive: true, force: true })
})

test('the window opens on the sample page', async () => {
  const { application, page } = await open('--sample')
  await expect(page.getByRole('option')).toHaveCount(5)
  await application.close()
})

test('what was typed just before the window closes is there when it opens again', async () => {
  const first = await open()
  await first.page.getByRole('button', { name: '新建稿件' }).first().click()
  await first.page.locator('[data-field="title"]').click()
  await first.page.keyboard.insertText(TITLE)
  await first.application.close()

  const second = await open()
  await expect(second.page.getByRole('option', { name: TITLE })).toBeVisible()
  await second.application.close()
})

test('the screen has no Node and only the two doors of the preload', async () => {
  const { application, page } = await open()
  const seen = await page.evaluate(() => ({
    node: 'require' in globalThis || 'process' in globalThis,
    doors: Object.keys(window.shell).toSorted(),
  }))
  expect(seen).toEqual({ node: false, doors: ['ask', 'onNews'] })
  await application.close()
})

async function open(...flags: string[]): Promise<{ application: ElectronApplication; page: Page }> {
  const application = await _electron.launch({
    executablePath: process.env['QUWEN_ELECTRON'] ?? '',
    args: [ROOT, '--library', join(home, 'library'), ...flags],
    env: { ...definedEnvironment(), ...asRoot(), QUWEN_HOME: home },
  })
  return { application, page: await application.firstWindow() }
}

/** Chromium's sandbox refuses the superuser on Linux; a flag for it would reach our own options. */
function asRoot(): Record<string, string> {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  return isRoot ? { ELECTRON_DISABLE_SANDBOX: '1' } : {}
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )
}
