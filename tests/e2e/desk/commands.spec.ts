import { expect, list, openPalette, paper, row, runByPalette, test } from './desk-fixture.ts'

test('the palette lists commands with their shortcuts and runs one', async ({ desk }) => {
  await openPalette(desk)
  const palette = desk.getByRole('dialog')
  await expect(palette.getByRole('option', { name: '新建稿件 Alt+N' })).toBeVisible()
  await desk.keyboard.type('快捷')
  await desk.keyboard.press('Enter')
  await expect(desk.getByRole('dialog', { name: '全部快捷键' })).toBeVisible()
})

test('the palette opens an article by its title, and by a word of its body', async ({ desk }) => {
  await openPalette(desk)
  await desk.keyboard.type('运动会')
  await expect(desk.getByRole('option', { name: '秋季运动会开幕' })).toBeVisible()
  await desk.keyboard.press('Enter')
  await expect(paper(desk)).toContainText('三十二支代表队')

  await openPalette(desk)
  await desk.keyboard.type('热乎饭')
  await expect(desk.getByRole('option', { name: '社区食堂' })).toBeVisible()
  await desk.keyboard.press('Enter')
  await expect(paper(desk)).toContainText('热乎饭')
})

test('a command that cannot run is not offered', async ({ desk }) => {
  await openPalette(desk)
  await desk.keyboard.type('打印')
  await expect(desk.getByText('没有找到')).toBeVisible()
})

test('the menu holds the commands of the table', async ({ desk }) => {
  await desk.getByRole('button', { name: '菜单' }).click()
  await desk.getByRole('menuitem', { name: '视图' }).click()
  await desk.getByRole('menuitem', { name: '切换浅色、深色' }).click()
  await expect(desk.locator('html')).toHaveAttribute('data-theme', 'light')
})

test('light, dark and the system’s own are three clear steps', async ({ desk }) => {
  const background = () => desk.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await background()
  await runByPalette(desk, '切换浅色')
  await runByPalette(desk, '切换浅色')
  await expect(desk.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await background()).not.toBe(light)
  await desk.reload()
  // The theme is there before the keys are listened to.
  await list(desk).waitFor()
  await expect(desk.locator('html')).toHaveAttribute('data-theme', 'dark')
  await runByPalette(desk, '切换浅色')
  expect(await background()).toBe(light)
})

test('the interface grows and shrinks by key and stays so', async ({ desk }) => {
  const size = () => desk.evaluate(() => getComputedStyle(document.documentElement).fontSize)
  await desk.keyboard.press('Control+=')
  expect(await size()).toBe('17.6px')
  await desk.reload()
  await list(desk).waitFor()
  expect(await size()).toBe('17.6px')
  await desk.keyboard.press('Control+0')
  expect(await size()).toBe('16px')
})

test('plain text is copied with full-width indents, several articles at once', async ({ desk }) => {
  await desk.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await row(desk, '经济运行分析会').click()
  await row(desk, '老旧小区').click({ modifiers: ['Control'] })
  await desk.keyboard.press('Control+Shift+C')
  await expect(desk.locator('.toast-text', { hasText: '已复制 2 篇' })).toBeVisible()
  const copied = await desk.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('　　本报讯 会议指出')
  expect(copied).toContain('　　本报讯 十二个老旧小区')
})
