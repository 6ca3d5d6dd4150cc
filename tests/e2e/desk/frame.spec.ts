import type { Locator } from '@playwright/test'
import { startWorkstation } from '../running-workstation.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { expect, list, paper, row, test } from './desk-fixture.ts'
import { countCommits, readCommits } from './react-commits.ts'

test('below 1440 px the rail is icons; the inspector stands beside the paper while it can', async ({
  desk,
}) => {
  await row(desk, '社区食堂').click()
  const rail = desk.getByRole('navigation')
  expect((await rail.boundingBox())?.width).toBe(48)
  const inspector = desk.getByRole('complementary')
  await desk.keyboard.press('F9')
  const beside = { paper: await boxOf(desk.locator('.paper')), inspector: await boxOf(inspector) }
  expect(beside.paper.width).toBe(720)
  expect(beside.paper.x + beside.paper.width).toBeLessThanOrEqual(beside.inspector.x)

  await desk.setViewportSize({ width: 1100, height: 768 })
  const over = { paper: await boxOf(desk.locator('.paper')), inspector: await boxOf(inspector) }
  expect(over.paper.x + over.paper.width).toBeGreaterThan(over.inspector.x)

  await desk.setViewportSize({ width: 1920, height: 1080 })
  expect((await rail.boundingBox())?.width).toBeGreaterThan(140)
  expect((await desk.locator('.paper').boundingBox())?.width).toBe(720)
})

async function boxOf(place: Locator) {
  await place.waitFor()
  const box = await place.boundingBox()
  if (box === null) throw new Error('it is not on the screen')
  return box
}

test('nothing sticks out of the window at 1366 × 768', async ({ desk }) => {
  await row(desk, '社区食堂').click()
  const overflow = await desk.evaluate(() => ({
    across: document.documentElement.scrollWidth - innerWidth,
    down: document.documentElement.scrollHeight - innerHeight,
  }))
  expect(overflow).toEqual({ across: 0, down: 0 })
})

test('typing draws nothing again outside the paper and the status bar', async ({ desk }) => {
  await desk.addInitScript(countCommits)
  await desk.reload()
  await row(desk, '社区食堂').click()
  await desk.keyboard.press('F9')
  await desk
    .locator('[data-field=body] p')
    .last()
    .click({ position: { x: 40, y: 20 } })
  await desk.keyboard.type('先热身')
  await expect(desk.locator('.status-bar')).toContainText('已保存')

  await desk.evaluate(readCommits)
  // Faster than a save, whose news is allowed to redraw the article's own row.
  await desk.keyboard.type('快快快')
  const drawn = await desk.evaluate(readCommits)
  expect(drawn.filter((place) => !/^(?:status-bar|editor|paper)/u.test(place))).toEqual([])
  expect(drawn).toContain('status-bar')
})

test('the commits are counted: selecting an article draws the list', async ({ desk }) => {
  await desk.addInitScript(countCommits)
  await desk.reload()
  await list(desk).focus()
  await desk.evaluate(readCommits)
  await desk.keyboard.press('ArrowDown')
  expect(await desk.evaluate(readCommits)).toContain('list-pane')
})

test('another place leaves the paper as it was, with its undo', async ({ desk }) => {
  await row(desk, '社区食堂').click()
  await desk.locator('[data-field=body] p').last().click()
  await desk.keyboard.type('加一句')
  await desk.getByRole('button', { name: '稿库位置' }).click()
  await expect(paper(desk)).toBeHidden()
  await desk.keyboard.press('Control+b')
  await desk.getByRole('button', { name: '全部稿件' }).click()
  await expect(paper(desk)).toContainText('加一句')
  await desk.locator('[data-field=body] p').last().click()
  await desk.keyboard.press('Control+z')
  await expect(paper(desk)).not.toContainText('加一句')
})

test('a file let go anywhere over the window is taken in', async ({ desk }) => {
  const files = await desk.evaluateHandle(() => {
    const data = new DataTransfer()
    data.items.add(new File(['管城区举行开工仪式\n本报讯 今天上午开工。\n'], '来稿.txt'))
    return data
  })
  await desk.getByRole('navigation').dispatchEvent('dragover', { dataTransfer: files })
  await expect(desk.getByText('松开鼠标，导入这些文件')).toBeVisible()
  await desk.getByRole('navigation').dispatchEvent('drop', { dataTransfer: files })
  await expect(desk.locator('.intake-place')).toContainText('管城区举行开工仪式')
})

test.describe('in an empty library', () => {
  test.use({ seed: { articles: [] } })

  test('the sample page is five articles after one click', async ({ desk }) => {
    await desk.getByRole('button', { name: '打开样例版面' }).click()
    await expect(desk.getByRole('option')).toHaveCount(5)
    await expect(paper(desk)).toContainText('第三批重大项目集中开工')
    await desk.keyboard.press('F9')
    await desk.getByRole('tab', { name: '版本' }).click()
    await desk.getByText(/^来稿原文/u).click()
    await expect(desk.getByRole('complementary')).toContainText('原样保存')
  })
})

test('on paper there is only the paper', async ({ desk }) => {
  await row(desk, '全区重点项目').click()
  await paper(desk).waitFor()
  await desk.emulateMedia({ media: 'print' })
  await expect(paper(desk)).toBeVisible()
  await expect(list(desk)).toBeHidden()
  await expect(desk.getByRole('banner')).toBeHidden()
  await expect(desk.locator('.status-bar')).toBeHidden()
  await expect(desk.getByRole('toolbar')).toBeHidden()
})

test('a second program opens the library to read, and says whose it is', async ({
  desk,
  workstation,
  browser,
}) => {
  const second = await startWorkstation({
    home: await temporaryFolder(),
    arguments: ['--library', workstation.library],
  })
  const page = await browser.newPage()
  await page.goto(second.address)
  await expect(page.getByText(/^只读：/u)).toBeVisible()
  await expect(page.getByRole('button', { name: '新建' })).toBeDisabled()
  await row(page, '社区食堂').click()
  await expect(paper(page)).toHaveAttribute('contenteditable', 'false')
  await page.close()
  await second.stop()
  await expect(desk.getByRole('button', { name: '新建' })).toBeEnabled()
})
