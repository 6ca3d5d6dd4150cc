import { expect, highlighted, list, paper, row, test } from './desk-fixture.ts'

test('a click opens, Ctrl adds, Shift goes all the way', async ({ desk }) => {
  await row(desk, '经济运行分析会').click()
  await expect(paper(desk)).toContainText('稳中向好')
  await expect(desk).toHaveTitle('经济运行分析会召开 - 区闻')
  await row(desk, '秋季运动会').click({ modifiers: ['Control'] })
  expect(await highlighted(desk)).toEqual(['经济运行分析会召开', '秋季运动会开幕'])
  await row(desk, '社区食堂').click({ modifiers: ['Shift'] })
  expect(await highlighted(desk)).toEqual(['秋季运动会开幕', '社区食堂新增五家'])
})

test('what goes to the waste bin comes back with 撤销', async ({ desk }) => {
  await row(desk, '老旧小区').click()
  await row(desk, '社区食堂').click({ modifiers: ['Control'] })
  await list(desk).focus()
  await desk.keyboard.press('Delete')
  await expect(row(desk, '老旧小区')).toHaveCount(0)
  await expect(desk.locator('.toast-text', { hasText: '2 篇已移到废稿箱' })).toBeVisible()

  await desk.getByRole('button', { name: '撤销' }).click()
  await expect(row(desk, '老旧小区')).toBeVisible()
  await expect.poll(() => highlighted(desk)).toEqual(['老旧小区改造提前完工', '社区食堂新增五家'])
})

test('the waste bin shows an article read only and puts it back', async ({ desk }) => {
  await row(desk, '老旧小区').click()
  await list(desk).focus()
  await desk.keyboard.press('Delete')
  await desk.getByRole('button', { name: '废稿箱' }).click()
  await row(desk, '老旧小区').click()
  await expect(paper(desk)).toHaveAttribute('contenteditable', 'false')
  await desk.getByRole('button', { name: '放回稿件' }).click()
  await expect(desk.getByText('废稿箱是空的')).toBeVisible()
  await desk.getByRole('button', { name: '全部稿件' }).click()
  await expect(row(desk, '老旧小区')).toBeVisible()
})

test('search finds words in titles and bodies and marks them', async ({ desk }) => {
  await desk.locator('#desk-search').fill('稳中向好')
  await expect(desk.getByText('找到 1 篇')).toBeVisible()
  await expect(list(desk).locator('mark')).toHaveText('稳中向好')
  await desk.locator('#desk-search').fill('月球')
  await expect(desk.getByText('没有找到“月球”')).toBeVisible()
  await desk.keyboard.press('Escape')
  await expect(desk.getByRole('option')).toHaveCount(6)
})

test('the rail narrows down to a stage and counts it', async ({ desk }) => {
  await desk.getByRole('button', { name: '已签发 1' }).click()
  await expect(desk.getByRole('option')).toHaveCount(1)
  await expect(row(desk, '秋季运动会')).toBeVisible()
})

test('a filter narrows down to a section and says so', async ({ desk }) => {
  await desk.getByRole('button', { name: '筛选和排列' }).click()
  await desk.getByLabel('栏目').selectOption('时政')
  await expect(desk.locator('[data-article]')).toHaveCount(1)
  await desk.getByLabel('排列', { exact: true }).selectOption('edition')
  await desk.keyboard.press('Escape')
  await desk.getByRole('button', { name: '清除筛选' }).click()
  await expect(list(desk).getByText('9月30日周三')).toBeVisible()
})

test('details go to every highlighted article at once', async ({ desk }) => {
  await row(desk, '全区重点项目').click()
  await row(desk, '老旧小区').click({ modifiers: ['Shift'] })
  await desk.keyboard.press('F9')
  await expect(desk.getByText('改动用于所选 3 篇')).toBeVisible()
  await desk.getByLabel('体裁').selectOption('brief')
  await desk.getByLabel('版面').fill('03')
  await desk.keyboard.press('Enter')
  await row(desk, '经济运行分析会').click()
  await expect(desk.getByLabel('版面')).toHaveValue('03')
  await expect(desk.getByLabel('体裁')).toHaveValue('brief')
})

test('the inspector reads the byline', async ({ desk }) => {
  await row(desk, '全区重点项目').click()
  await desk.keyboard.press('F9')
  const inspector = desk.getByRole('complementary')
  await expect(inspector).toContainText('记者柴琳琳')
  await expect(inspector).toContainText('通讯员姜璞')
})

test('a copy is made and opened from the context menu', async ({ desk }) => {
  await row(desk, '社区食堂').click({ button: 'right' })
  await desk.getByRole('menuitem', { name: '复制为新稿' }).click()
  await expect(row(desk, '社区食堂')).toHaveCount(2)
  await expect(paper(desk)).toContainText('一荤两素')
})

test('ten thousand articles are a list of at most sixty lines in the page', async ({ desk }) => {
  const [first] = await desk
    .evaluate(() => window.shell.ask('desk:rows', {}))
    .then((rows) => (Array.isArray(rows) ? rows : []))
  await desk.route('**/ask/desk:rows', (route) =>
    route.fulfill({ json: Array.from({ length: 10_000 }, (_, at) => numbered(first, at)) }),
  )
  await desk.reload()
  await expect(desk.getByRole('button', { name: '全部稿件 10000' })).toBeVisible()
  await list(desk).focus()
  await desk.keyboard.press('End')
  await expect(desk.locator('[role=option][aria-posinset="10000"]')).toBeVisible()
  expect(await desk.getByRole('option').count()).toBeLessThanOrEqual(60)
})

function numbered(article: object, at: number): object {
  const id = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`
  return { ...article, id, title: `第${at}篇` }
}
