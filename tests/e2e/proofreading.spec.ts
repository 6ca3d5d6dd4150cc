import type { Page } from '@playwright/test'
import { expect, paper, row, test, type SeedArticle } from './desk/desk-fixture.ts'

const FAULTY: SeedArticle = {
  title: '老旧小区改造提前完工',
  body: '本报讯 昨日,工人按装了新门窗。邻里都说好,夜里也亮堂。',
}

const body = (page: Page) => page.locator('[data-field=body] p').first()
const underlined = (page: Page, words: string) =>
  paper(page).locator('.proof').filter({ hasText: words })

test.use({ seed: { articles: [FAULTY] } })

test.beforeEach(async ({ desk }) => {
  await row(desk, '老旧小区').click()
  await expect(underlined(desk, '按装')).toBeVisible()
})

test('F7 walks to a finding, Enter mends it and Ctrl+Z brings it back', async ({ desk }) => {
  await body(desk).click()
  await desk.keyboard.press('Control+End')
  await desk.keyboard.type('大家又去按装。')
  await expect(underlined(desk, '按装')).toHaveCount(2)

  await desk.keyboard.press('Shift+F7')
  await expect(desk.locator('.finding:focus')).toContainText('按装')
  await desk.keyboard.press('Enter')
  await expect(paper(desk)).toContainText('大家又去安装。')
  await expect(underlined(desk, '按装')).toHaveCount(1)
  await desk.keyboard.press('Control+z')
  await expect(paper(desk)).toContainText('大家又去按装。')
})
