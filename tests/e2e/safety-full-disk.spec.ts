import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { unseal } from '#backend/library/checksummed-json'
import { Article } from '#core/article/article'
import { readDocument } from '#core/article/document'
import { expect, test as base } from './fixtures.ts'
import { mountSmallDisk, type SmallDisk } from './small-disk.ts'

const test = base.extend<{ readonly disk: SmallDisk }>({
  disk: async ({ home }, use) => {
    const disk = await mountSmallDisk(join(home, 'library'))
    // On CI a test that did not run is a failure.
    if (disk === undefined && process.env['CI'] === undefined) {
      test.skip(true, 'this machine does not let a test mount a small disk')
    }
    if (disk === undefined) throw new Error('no small disk could be mounted')
    await use(disk)
    disk.unmount()
  },
})

test('a full disk is told until there is room, and not a character is lost', async ({
  disk,
  workstation: { page, library },
}) => {
  await page.getByRole('button', { name: '新建稿件' }).first().click()
  await write(page, 'title', '区里召开防汛工作会')
  await expect(saved(page)).toBeVisible()

  await disk.fill()
  await write(page, 'body', '本报讯　昨日上午写在满盘上的第一段。')
  await expect(failed(page)).toContainText('磁盘已满')
  await page.keyboard.type('再写一句。')
  // Longer than it takes to try again: neither typing nor a further try paints the failure over.
  await page.waitForTimeout(2_500)
  await expect(failed(page)).toContainText('磁盘已满')
  expect(await textOnDisk(library)).toBe('区里召开防汛工作会')

  const copy = page.waitForEvent('download')
  await failed(page).getByRole('button', { name: '另存为…' }).click()
  const words = await wordText(await (await copy).path())
  expect(words).toContain('区里召开防汛工作会')
  expect(words).toContain('本报讯　昨日上午写在满盘上的第一段。再写一句。')

  await page.reload()
  await page.getByRole('option', { name: '区里召开防汛工作会' }).click()
  await expect(page.locator('[data-field="body"]')).toContainText('再写一句。')
  await expect(saved(page)).toHaveCount(0, { timeout: 1 })
  await expect(failed(page)).toContainText('磁盘已满')

  await disk.makeRoom()
  await expect(saved(page)).toBeVisible()
  await expect(failed(page)).toHaveCount(0)
  const all = '区里召开防汛工作会本报讯　昨日上午写在满盘上的第一段。再写一句。'
  expect(await textOnDisk(library)).toBe(all)
})

test('an article that was left before it could be saved is told by its name', async ({
  disk,
  workstation: { page },
}) => {
  await page.getByRole('button', { name: '新建稿件' }).first().click()
  await write(page, 'title', '先写的一篇')
  await expect(saved(page)).toBeVisible()
  await page.keyboard.press('Alt+n')
  await write(page, 'title', '后写的一篇')
  await expect(saved(page)).toBeVisible()

  await disk.fill()
  await write(page, 'body', '没存上的话')
  await page.getByRole('option', { name: '先写的一篇' }).click()
  const told = page.locator('.toast').filter({ hasText: '“后写的一篇”没有保存：磁盘已满' })
  await told.getByRole('button', { name: '打开这篇' }).click()
  await expect(page.locator('[data-field="body"]')).toHaveText('没存上的话')
  await expect(failed(page)).toContainText('磁盘已满')
  await disk.makeRoom()
  await expect(saved(page)).toBeVisible()
})

const saved = (page: Page) => page.getByText(/^已保存 /u)
const failed = (page: Page) => page.locator('.saving-failed')

async function write(page: Page, field: string, text: string): Promise<void> {
  await page.locator(`[data-field="${field}"]`).click()
  await page.keyboard.type(text)
}

/** Headline and body of the one article, as they lie on the disk. */
async function textOnDisk(library: string): Promise<string> {
  const [id = ''] = await readdir(join(library, 'articles'))
  const unsealed = unseal(await readFile(join(library, 'articles', id, 'article.json')))
  if (!unsealed.ok) throw new Error(unsealed.error)
  const read = readDocument(Article.parse(unsealed.value).doc)
  if (!read.ok) throw new Error(read.error.reason)
  return read.value.textContent
}

async function wordText(path: string): Promise<string> {
  const { 'word/document.xml': document } = unzipSync(await readFile(path))
  return strFromU8(document ?? new Uint8Array()).replaceAll(/<[^>]*>/gu, '')
}
