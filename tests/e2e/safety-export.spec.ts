import type { Page } from '@playwright/test'
import { expect, list, test, type SeedArticle } from './desk/desk-fixture.ts'

const MANY: readonly SeedArticle[] = Array.from({ length: 200 }, (_, index) => ({
  title: `第${index + 1}篇稿件`,
  body: '本报讯 昨日上午，区里召开全区工作会议，部署下一阶段工作。'.repeat(4),
}))

test.use({ seed: { articles: MANY } })

test('an export of many articles says how far it is, and keeps what is whole when it is cancelled', async ({
  desk,
}) => {
  const downloads: string[] = []
  desk.on('download', (download) => downloads.push(download.suggestedFilename()))
  await askForAll(desk)
  await desk.getByLabel('每篇一个文件').check()
  await exportButton(desk).click()
  await expect(progress(desk)).toHaveText(/已完成 [1-9]\d* \/ 200 篇/u)
  await desk.locator('.progress-line').getByRole('button', { name: '取消' }).click()
  await expect(exportButton(desk)).toBeEnabled()
  await expect(progress(desk)).toHaveCount(0)
  const said = desk.locator('.toast-text', { hasText: '已取消；写完的' })
  // One alone is no zip.
  await expect(said).toContainText(
    /写完的 (?:1 篇已导出到 .*\.docx|\d+ 篇已导出到 .*等\d+篇\.zip)/u,
  )
  expect(downloads).toHaveLength(1)
})

test('an export of many into one file arrives, also after one that was called off', async ({
  desk,
}) => {
  await askForAll(desk)
  await exportButton(desk).click()
  await desk.locator('.progress-line').getByRole('button', { name: '取消' }).click()
  await expect(exportButton(desk)).toBeEnabled()
  const download = desk.waitForEvent('download')
  await exportButton(desk).click()
  expect((await download).suggestedFilename()).toMatch(/等200篇.*\.docx$/u)
})

async function askForAll(desk: Page): Promise<void> {
  await list(desk).focus()
  await desk.keyboard.press('Control+a')
  await desk.keyboard.press('Control+e')
  await expect(desk.getByText('导出 200 篇稿件')).toBeVisible()
}

const progress = (desk: Page) => desk.locator('.progress-line-label')
const exportButton = (desk: Page) =>
  desk.getByRole('dialog').getByRole('button', { name: '导出', exact: true })
