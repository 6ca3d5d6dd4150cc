import { expect, test } from './fixtures.ts'
import {
  listed,
  openIntake,
  part,
  proposal,
  SAMPLE_PAGE,
  SAMPLE_TITLES,
  source,
  splitPasted,
  takeInButton,
  toastUndo,
} from './intake-page.ts'

test.beforeEach(async ({ workstation }) => {
  await openIntake(workstation.page)
})

test('a pasted page is split, corrected, undone and taken in', async ({ workstation }) => {
  const { page } = workstation
  await splitPasted(page, SAMPLE_PAGE)
  await expect(takeInButton(page)).toHaveText(/5 篇/u)

  await part(page, '据悉,今年以来').locator('.part-text').click()
  await page.keyboard.press('n')
  await expect(takeInButton(page)).toHaveText(/6 篇/u)
  await page.keyboard.press('Control+z')
  await expect(takeInButton(page)).toHaveText(/5 篇/u)
  await page.keyboard.press('Control+y')
  await expect(takeInButton(page)).toHaveText(/6 篇/u)
  await page.getByRole('button', { name: '撤销' }).click()

  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('已收入 5 篇', { exact: true })).toBeVisible()
  await expect(listed(page)).toHaveCount(5)
  await expect(listed(page)).toContainText([...SAMPLE_TITLES])
  await expect(page.locator('.ProseMirror')).toContainText('9月29日上午')
})

test('taking in can be taken back, with every correction kept', async ({ workstation }) => {
  const { page } = workstation
  await splitPasted(page, SAMPLE_PAGE)
  await part(page, '据悉,今年以来').locator('.part-text').click()
  await page.keyboard.press('n')
  await page.keyboard.press('Control+Enter')
  await expect(listed(page)).toHaveCount(6)

  await toastUndo(page).click()
  await expect(takeInButton(page)).toHaveText(/6 篇/u)
  await page.getByRole('button', { name: '全部稿件' }).click()
  await expect(listed(page)).toHaveCount(0)
})

test('a part lights up in the source, and the other way round', async ({ workstation }) => {
  const { page } = workstation
  await splitPasted(page, SAMPLE_PAGE)
  await part(page, '此次集中开工').hover()
  await expect(source(page).locator('.stretch.pointed')).toHaveText([/^此次集中/u, /^领域/u])

  await source(page).getByText('记者 柴琳琳 通讯员 姜璞 文图').hover()
  await expect(proposal(page).locator('.part-row.pointed')).toHaveText(/文图/u)
})

test('pointing at the last article brings it into sight beside', async ({ workstation }) => {
  const { page } = workstation
  await splitPasted(page, SAMPLE_PAGE)
  await expect(source(page).getByText(SAMPLE_TITLES[4] ?? '')).not.toBeInViewport()
  await proposal(page).getByRole('treeitem').nth(1).focus()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('End')
  await expect(source(page).getByText('共治共享')).toBeInViewport()
})

test('the doubts are counted and walked', async ({ workstation }) => {
  const { page } = workstation
  await splitPasted(page, SAMPLE_PAGE)
  const words = await page.getByText(/\d+ 处存疑/u).textContent()
  const count = Number.parseInt(words ?? '', 10)
  expect(count).toBeGreaterThan(0)

  await page.keyboard.press('F7')
  await expect(page.locator('.doubtful:focus')).toContainText('此次集中开工')
  await expect(page.locator('.doubtful:focus')).toContainText('存疑：')
  await page.keyboard.press('F7')
  await expect(page.locator('.doubtful:focus')).toContainText('区委、区政府号召')
  await page.keyboard.press('Shift+F7')
  await expect(page.locator('.doubtful:focus')).toContainText('此次集中开工')
  await page.keyboard.press('Shift+F7')
  await expect(page.locator('.doubtful:focus')).not.toContainText('此次集中开工')
})

test('a paragraph is split at the cursor and joined again', async ({ workstation }) => {
  const { page } = workstation
  await splitPasted(page, SAMPLE_PAGE)
  await part(page, '据悉,今年以来')
    .locator('.part-text')
    .click({ position: { x: 2, y: 8 } })
  await page.keyboard.press('Control+ArrowRight')
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('treeitem').locator('.part-text', { hasText: /^据悉,$/u }),
  ).toBeVisible()
  await page.keyboard.press('Backspace')
  await expect(part(page, '据悉,今年以来')).toBeVisible()
})

test('the menu gives a part another role', async ({ workstation }) => {
  const { page } = workstation
  await splitPasted(page, SAMPLE_PAGE)
  await part(page, '涵盖新基建').click({ button: 'right' })
  await page.getByRole('menuitemcheckbox', { name: '引题' }).click()
  await expect(part(page, '涵盖新基建')).toHaveClass(/kicker/u)
})

test('what is set aside is listed with its reason and taken back', async ({ workstation }) => {
  const { page } = workstation
  await splitPasted(page, `区闻日报 2026年9月29日 第3版\n\n${SAMPLE_PAGE}`)
  await proposal(page).getByRole('treeitem').nth(1).focus()
  await page.keyboard.press('End')
  const aside = part(page, '区闻日报')
  await expect(aside).toContainText('版次、日期')
  await expect(page.getByLabel('见报日期')).toHaveValue('2026-09-29')
  await expect(page.getByLabel('版面', { exact: true })).toHaveValue('3')

  await aside.getByRole('button', { name: '取回' }).click()
  await expect(part(page, '区闻日报')).toHaveClass(/part-row/u)
})

test('an article left out is set aside, not lost', async ({ workstation }) => {
  const { page } = workstation
  await splitPasted(page, SAMPLE_PAGE)
  await page.getByRole('button', { name: '这篇不要' }).first().click()
  await expect(takeInButton(page)).toHaveText(/4 篇/u)
  await expect(source(page).getByText(SAMPLE_TITLES[0] ?? '', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(listed(page)).toHaveCount(4)
})

test('details are given once for the page, and once for one article', async ({ workstation }) => {
  const { page } = workstation
  await splitPasted(page, SAMPLE_PAGE)
  await page.getByLabel('见报日期').fill('2026-09-30')
  await page.getByLabel('栏目', { exact: true }).fill('要闻')
  await page.getByLabel('第 1 篇的栏目').fill('头版')
  await page.getByLabel('第 1 篇的体裁').selectOption('简讯')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('已收入 5 篇', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: '筛选' }).click()
  await page.getByLabel('栏目').selectOption('头版')
  await expect(listed(page)).toHaveCount(1)
  await page.getByLabel('栏目').selectOption('要闻')
  await expect(listed(page)).toHaveCount(4)
})

test('the same page twice is said loudly, and taken in only on purpose', async ({
  workstation,
}) => {
  const { page } = workstation
  await splitPasted(page, SAMPLE_PAGE)
  await page.keyboard.press('Control+Enter')
  await expect(listed(page)).toHaveCount(5)

  await openIntake(page)
  await splitPasted(page, SAMPLE_PAGE)
  const warning = page.getByRole('alert').filter({ hasText: '已经收入过 5 篇' })
  await expect(warning.getByRole('button', { name: SAMPLE_TITLES[0] ?? '' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(takeInButton(page)).toBeDisabled()

  await warning.getByRole('button', { name: '仍要拆稿' }).click()
  await page.keyboard.press('Control+Enter')
  await expect(listed(page)).toHaveCount(10)
})

test('a page that is left is kept, with a way back', async ({ workstation }) => {
  const { page } = workstation
  await splitPasted(page, SAMPLE_PAGE)
  await part(page, '据悉,今年以来').locator('.part-text').click()
  await page.keyboard.press('n')
  await page.getByRole('button', { name: '全部稿件' }).click()
  await page.getByRole('button', { name: '有一版还没拆完' }).click()
  await expect(takeInButton(page)).toHaveText(/6 篇/u)
})

test('a page that is put away comes back with 撤销', async ({ workstation }) => {
  const { page } = workstation
  await splitPasted(page, SAMPLE_PAGE)
  await page.getByRole('button', { name: '不拆了' }).click()
  await expect(page.getByText('把一版来稿交给区闻')).toBeVisible()
  await toastUndo(page).click()
  await expect(takeInButton(page)).toHaveText(/5 篇/u)
})

test('the whole way needs no mouse', async ({ workstation }) => {
  const { page } = workstation
  await splitPasted(page, SAMPLE_PAGE)
  await expect(takeInButton(page)).toBeEnabled()
  await page.keyboard.press('F7')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await expect(part(page, '涵盖新基建')).toBeFocused()
  await page.keyboard.press('1')
  await expect(part(page, '涵盖新基建')).toHaveClass(/kicker/u)
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expect(part(page, '涵盖新基建')).toBeFocused()
  await page.keyboard.press('Delete')
  await page.keyboard.press('Control+Enter')
  await expect(listed(page)).toHaveCount(5)
})

test('keys that come faster than the screen draws are all heard', async ({ workstation }) => {
  const { page } = workstation
  await splitPasted(page, SAMPLE_PAGE)
  await expect(takeInButton(page)).toBeEnabled()
  await page.keyboard.press('F7')
  await expect(page.getByRole('treeitem').and(page.locator(':focus'))).toBeVisible()
  await page.evaluate(async () => {
    for (const key of ['End', 'Home', 'ArrowDown']) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      // Room for what the key sets off at once, and for no frame.
      // oxlint-disable-next-line no-await-in-loop
      await Promise.resolve()
    }
  })
  await expect(part(page, '涵盖新基建')).toBeFocused()
})

test('copied HTML is read as its paragraphs, and pictures are said to stay behind', async ({
  workstation,
}) => {
  const { page } = workstation
  const html = SAMPLE_PAGE.split('\n')
    .map((line) => `<p class=MsoNormal><span>${line}</span></p>`)
    .join('\n')
  await splitPasted(page, '', `${html}<p><img src="file:///C:/图.png" width=400></p>`)
  await expect(takeInButton(page)).toHaveText(/5 篇/u)
  await expect(page.getByText('1 张图片没有带进来')).toBeVisible()
})
