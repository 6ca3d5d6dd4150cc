import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { listed } from './intake-page.ts'

test.use({ sample: true })

test.beforeEach(async ({ workstation }) => {
  await openLibraryPlace(workstation.page)
})

test('the place says where the library lives and what is in it', async ({ workstation }) => {
  const { page, library } = workstation
  await expect(page.getByText(library, { exact: true })).toBeVisible()
  await expect(page.getByText('稿件 5 篇')).toBeVisible()
  await expect(page.getByText('废稿箱 0 篇')).toBeVisible()
})

test('an empty folder becomes another library, and the way back is one click', async ({
  workstation,
}) => {
  const { page, library } = workstation
  const other = join(dirname(library), '第二稿库')
  await openPath(page, other)
  await expect(page.getByText('稿件 0 篇')).toBeVisible()

  await openPath(page, library)
  await expect(page.getByText('稿件 5 篇')).toBeVisible()
  await page.getByRole('button', { name: `打开稿库 ${other}` }).click()
  await expect(page.getByText('稿件 0 篇')).toBeVisible()
})

test('a path that leads nowhere is said, and the library stays', async ({ workstation }) => {
  const { page, library } = workstation
  const file = join(dirname(library), '一个文件.txt')
  await writeFile(file, '不是文件夹')
  await openPath(page, file)
  await expect(page.getByRole('alert')).toContainText('不是文件夹')
  await expect(page.getByText('稿件 5 篇')).toBeVisible()
})

test('the library moves to a new folder with everything in it', async ({ workstation }) => {
  const { page, library } = workstation
  const target = join(dirname(library), '新家')
  await page.getByLabel('移到文件夹').fill(target)
  await page.getByRole('button', { name: '移动稿库' }).click()
  await expect(page.getByText(target, { exact: true }).first()).toBeVisible()
  await expect(page.getByText('稿件 5 篇')).toBeVisible()
  expect(await readdir(join(target, 'articles'))).toHaveLength(5)

  await page.getByRole('button', { name: '全部稿件' }).click()
  await expect(listed(page)).toHaveCount(5)
})

test('a folder with other files in it is no place to move to', async ({ workstation }) => {
  const { page, library } = workstation
  const target = join(dirname(library), '照片')
  await mkdir(target)
  await writeFile(join(target, '开工.jpg'), 'x')
  await page.getByLabel('移到文件夹').fill(`"${target}"`)
  await page.getByRole('button', { name: '移动稿库' }).click()
  await expect(page.getByRole('alert')).toContainText('已有别的文件')
  await expect(page.getByText(library, { exact: true })).toBeVisible()
})

test('where no folder can be made is no place to move to, and work goes on', async ({
  workstation,
}) => {
  test.skip(process.platform !== 'linux', 'only Linux has a folder that takes none from anybody')
  const { page, library } = workstation
  const file = join(dirname(library), '一个文件.txt')
  await writeFile(file, '不是文件夹')
  for (const target of ['/proc/none', join(file, '稿库')]) {
    // oxlint-disable-next-line no-await-in-loop -- one library, one move at a time
    await moveTo(page, target)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await expect(page.getByRole('alert')).toContainText(`不是文件夹：${target}`)
  }
  await page.getByRole('button', { name: '全部稿件' }).click()
  await expect(listed(page)).toHaveCount(5)
  await page.keyboard.press('Alt+n')
  await page.keyboard.type('晚间快讯')
  await expect(page.getByText(/^已保存 /u)).toBeVisible()
  await expect(listed(page)).toHaveCount(6)
})

async function moveTo(page: Page, target: string): Promise<void> {
  await page.getByLabel('移到文件夹').fill(target)
  await page.getByRole('button', { name: '移动稿库' }).click()
}

async function openLibraryPlace(page: Page): Promise<void> {
  await page.getByRole('button', { name: '稿库位置' }).click()
  await page.getByRole('heading', { name: '稿库位置', level: 1 }).waitFor()
}

async function openPath(page: Page, path: string): Promise<void> {
  await page.getByLabel('打开文件夹', { exact: true }).fill(path)
  await page.getByRole('button', { name: '打开', exact: true }).first().click()
}
