import { readFile, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import type { Page } from '@playwright/test'
import { onlyArticle } from './article-file.ts'
import { expect, paper, row, test as base } from './desk/desk-fixture.ts'
import { startWorkstation, type RunningWorkstation } from './running-workstation.ts'
import { temporaryFolder } from './temporary-folder.ts'

const TITLE = '全区防汛工作会召开'

const test = base.extend<{ readonly second: RunningWorkstation }>({
  second: async ({ workstation }, use) => {
    const home = await temporaryFolder()
    const second = await startWorkstation({ home, arguments: ['--library', workstation.library] })
    await use(second)
    await second.kill()
    await rm(home, { recursive: true, force: true })
  },
})

test.use({ seed: { articles: [{ title: TITLE, body: '本报讯 昨日，会议召开。' }] } })

test('a second program reads, names the first, and takes over when that is killed', async ({
  desk,
  context,
  workstation,
  second,
}, testInfo) => {
  const page = await context.newPage()
  await page.goto(second.address)
  const banner = page.locator('.banner')
  await expect(banner).toContainText('正在使用这个稿库')
  await expect(banner).toContainText(hostname())
  await row(page, TITLE).click()
  await expect(paper(page)).toHaveAttribute('contenteditable', 'false')

  const path = await onlyArticle(workstation.library)
  await row(desk, TITLE).click()
  await write(desk, '第一个程序写的。')
  await expect.poll(() => readFile(path, 'utf8')).toContain('第一个程序写的。')

  const killedAt = performance.now()
  await workstation.end()
  await expect(banner).toHaveCount(0, { timeout: TAKE_OVER })
  const description = `${Math.round(performance.now() - killedAt)} ms after the kill`
  testInfo.annotations.push({ type: 'owner', description })
  await expect(paper(page)).toHaveAttribute('contenteditable', 'true')

  await expect(paper(page)).toContainText('第一个程序写的。')
  await write(page, '第二个程序写的。')
  await expect.poll(() => readFile(path, 'utf8')).toContain('第一个程序写的。第二个程序写的。')
})

async function write(page: Page, text: string): Promise<void> {
  await page.locator('[data-field=body] p').last().click()
  await page.keyboard.press('End')
  await page.keyboard.insertText(text)
}

/**
 * The promise is 2 s from the kill to a screen that may be typed on; the annotation holds the real
 * figure. Other tests on the same two cores may take as long again.
 */
const TAKE_OVER = 5_000
