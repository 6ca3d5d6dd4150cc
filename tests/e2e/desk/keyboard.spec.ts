import { expect, highlighted, list, paper, row, test } from './desk-fixture.ts'

test('it goes from search to list to paper and on to the next article by keyboard alone', async ({
  desk,
}) => {
  await desk.keyboard.press('Control+Shift+F')
  await expect(desk.locator('#desk-search')).toBeFocused()

  await desk.keyboard.press('ArrowDown')
  await expect(list(desk)).toBeFocused()
  await desk.keyboard.press('Home')
  expect(await highlighted(desk)).toEqual(['全区重点项目集中开工'])
  await desk.keyboard.press('ArrowDown')
  await desk.keyboard.press('Enter')
  await expect(paper(desk)).toContainText('经济运行分析会召开')
  await expect(paper(desk)).toBeFocused()

  await desk.keyboard.press('Control+End')
  await desk.keyboard.type('完')
  await expect(desk.locator('.status-bar')).toContainText('已保存')

  await desk.keyboard.press('Alt+ArrowDown')
  await expect(paper(desk)).toContainText('十二个老旧小区')
  await desk.keyboard.press('Alt+ArrowUp')
  await expect(paper(desk)).toContainText('完')
})

test('it begins an article with one key, and the list calls it by its title', async ({ desk }) => {
  await desk.keyboard.press('Alt+n')
  await expect(paper(desk)).toBeFocused()
  await desk.keyboard.type('晚间快讯')
  await expect(list(desk).getByText('晚间快讯')).toBeVisible()
})

test('bold, undo and redo work by their keys on the paper', async ({ desk }) => {
  await row(desk, '社区食堂').click()
  await desk.locator('[data-field=body] p').last().click()
  await desk.keyboard.press('End')
  await desk.keyboard.press('Control+b')
  await desk.keyboard.type('加粗')
  await expect(paper(desk).locator('strong')).toHaveText('加粗')
  await desk.keyboard.press('Control+z')
  await expect(paper(desk).locator('strong')).toHaveCount(0)
  await desk.keyboard.press('Control+y')
  await expect(paper(desk).locator('strong')).toHaveText('加粗')
})

test('Ctrl+Shift+Z redoes too', async ({ desk }) => {
  await row(desk, '社区食堂').click()
  await desk.locator('[data-field=body] p').last().click()
  await desk.keyboard.type('又来')
  await desk.keyboard.press('Control+z')
  await expect(paper(desk)).not.toContainText('又来')
  await desk.keyboard.press('Control+Shift+z')
  await expect(paper(desk)).toContainText('又来')
})

test('Ctrl+Shift+V pastes words on the paper without asking for the clipboard', async ({
  desk,
}) => {
  await desk.context().grantPermissions(['clipboard-write'])
  await row(desk, '社区食堂').click()
  await desk.evaluate(() => {
    const html = new Blob(['<b>只要文字</b>'], { type: 'text/html' })
    const plain = new Blob(['只要文字'], { type: 'text/plain' })
    const item = new ClipboardItem({ 'text/html': html, 'text/plain': plain })
    return navigator.clipboard.write([item])
  })
  await desk.locator('[data-field=body] p').last().click()
  await desk.keyboard.press('Control+Shift+v')
  await expect(paper(desk)).toContainText('只要文字')
  await expect(paper(desk).locator('strong')).toHaveCount(0)
})

test('undo in the search box belongs to the search box', async ({ desk }) => {
  await row(desk, '社区食堂').click()
  await desk.locator('[data-field=body] p').last().click()
  await desk.keyboard.type('留下')
  await desk.locator('#desk-search').click()
  await desk.keyboard.type('项目')
  await desk.keyboard.press('Control+z')
  await expect(paper(desk)).toContainText('留下')
})

test('it selects several with Shift, Space and Ctrl+A', async ({ desk }) => {
  await list(desk).focus()
  await desk.keyboard.press('Home')
  await desk.keyboard.press('Shift+ArrowDown')
  await desk.keyboard.press('Shift+ArrowDown')
  expect(await highlighted(desk)).toHaveLength(3)
  await desk.keyboard.press('Space')
  expect(await highlighted(desk)).toHaveLength(2)
  await desk.keyboard.press('Control+a')
  expect(await highlighted(desk)).toHaveLength(6)
  await expect(desk.getByText('已选 6 篇')).toBeVisible()
})

test('it never takes a letter away from typing', async ({ desk }) => {
  await desk.locator('#desk-search').focus()
  await desk.keyboard.type('ns')
  await expect(desk.locator('#desk-search')).toHaveValue('ns')
  await expect(desk.getByRole('dialog')).toHaveCount(0)
})

test('it leaves a running composition its keys', async ({ desk }) => {
  await desk.locator('#desk-search').focus()
  const session = await desk.context().newCDPSession(desk)
  await session.send('Input.imeSetComposition', {
    text: 'xiangmu',
    selectionStart: 7,
    selectionEnd: 7,
  })
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    windowsVirtualKeyCode: 229,
  })
  await session.send('Input.insertText', { text: '项目' })
  await expect(desk.getByText('找到 1 篇')).toBeVisible()
})

test('F8, F9 and F11 fold the frame around the paper', async ({ desk }) => {
  await desk.getByRole('option').first().click()
  await desk.keyboard.press('F8')
  await expect(list(desk)).toBeHidden()
  await desk.keyboard.press('F8')
  await expect(list(desk)).toBeVisible()
  await desk.keyboard.press('F9')
  await expect(desk.getByRole('complementary')).toBeVisible()
  await desk.keyboard.press('F11')
  await expect(desk.getByRole('banner')).toBeHidden()
  await expect(desk.getByRole('navigation')).toBeHidden()
  await expect(paper(desk)).toBeVisible()
  await desk.keyboard.press('F11')
  await expect(desk.getByRole('navigation')).toBeVisible()
})

test('F1 shows every shortcut and Escape gives the focus back', async ({ desk }) => {
  await list(desk).focus()
  await desk.keyboard.press('F1')
  await expect(desk.getByRole('dialog', { name: '全部快捷键' })).toContainText('Ctrl+Shift+F')
  await desk.keyboard.press('Escape')
  await expect(desk.getByRole('dialog')).toHaveCount(0)
  await expect(list(desk)).toBeFocused()
})
