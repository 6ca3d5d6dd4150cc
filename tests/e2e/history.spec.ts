import type { Page } from '@playwright/test'
import { expect, paper, row, test } from './desk/desk-fixture.ts'
import { placeCaret, selectWords, sitDown } from './review-page.ts'
import { seatThree } from './three-people.ts'

const OPENS = '本报讯 昨日，全区重点项目集中开工。'
const MEETING = '会议指出，今年以来全区经济平稳运行。'
const VISIT = '与会人员现场参观了三个重点项目。'
const SAFETY = '会议要求，抓好安全生产工作，确保早建成、早投产。'

test.use({
  seed: { articles: [{ title: '重点项目集中开工', body: OPENS + MEETING + VISIT + SAFETY }] },
})

const panel = (desk: Page) => desk.getByRole('complementary')
const version = (desk: Page, name: string) =>
  panel(desk).getByRole('listitem').filter({ hasText: name })
const compared = (desk: Page) => desk.locator('.compare-text')

async function openArticle(desk: Page): Promise<void> {
  await row(desk, '重点项目集中开工').click()
  await paper(desk).waitFor()
}

test('a version is named, compared with what became of it, and put back without loss', async ({
  desk,
}) => {
  await openArticle(desk)
  await desk.keyboard.press('Control+Shift+K')
  await desk.keyboard.type('领导审阅前')
  await desk.keyboard.press('Enter')
  await version(desk, '领导审阅前').waitFor()

  await selectWords(desk, VISIT)
  await desk.keyboard.press('Delete')
  await placeCaret(desk, OPENS)
  await desk.keyboard.type(VISIT)
  await selectWords(desk, '昨日')
  await desk.keyboard.type('今天')
  await selectWords(desk, '早建成、')
  await desk.keyboard.type('早建成，')
  await desk.keyboard.press('Control+Shift+H')
  const before = compared(desk).locator('.compared-block > :first-child')
  const after = compared(desk).locator('.compared-block > :last-child')
  await expect(before.locator('[data-kind=changed] del')).toHaveText(['昨日', '、'])
  await expect(before.locator('[data-kind=moved]')).toHaveText(`移走 1${VISIT}`)
  await expect(after.locator('ins')).toHaveText(['今天', '，'])
  await expect(after.locator('[data-kind=moved]')).toHaveText(`移来 1${VISIT}`)
  await desk.getByLabel('不看标点').check()
  await expect(after.locator('ins')).toHaveText(['今天'])
  await desk.keyboard.press('F6')
  await expect(compared(desk).locator('[aria-current]')).toContainText('今天')

  await desk.keyboard.press('Escape')
  await expect(paper(desk)).toBeFocused()
  await version(desk, '领导审阅前').getByRole('button', { name: '恢复' }).click()
  await expect(paper(desk)).toContainText(MEETING + VISIT)
  await expect(version(desk, '恢复自第')).toHaveCount(1)
  await expect(panel(desk).getByRole('listitem')).toHaveCount(3)
  await desk.locator('.toast').getByRole('button', { name: '撤销' }).click()
  await expect(paper(desk)).toContainText(OPENS.replace('昨日', '今天') + VISIT + MEETING)
  await expect(panel(desk).getByRole('listitem')).toHaveCount(4)
})

test('谁写的 colours each sentence for its last author, and names them', async ({ desk }) => {
  await seatThree(desk)
  await sitDown(desk, '1')
  await openArticle(desk)
  await selectWords(desk, '昨日')
  await desk.keyboard.type('今天')
  await expect(paper(desk)).toContainText('今天')
  await sitDown(desk, '2')
  await openArticle(desk)
  await placeCaret(desk, '三个重点')
  await desk.keyboard.type('民生')
  await desk.keyboard.press('Control+Alt+u')
  const legend = desk.getByRole('group', { name: '谁写的' })
  await expect(legend.getByRole('button', { name: '王小明' })).toBeVisible()
  await expect(legend).toContainText('光标处：李强')
  await expect(paper(desk).getByTitle('王小明')).toHaveText(OPENS.replace('昨日', '今天'))
  await expect(paper(desk).getByTitle('李强')).toHaveText(VISIT.replace('重点', '重点民生'))
  await desk.keyboard.press('Control+Alt+u')
  await expect(paper(desk).getByTitle('李强')).toHaveCount(0)
  await expect(legend).toBeHidden()
})
