import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { documentJson } from '#core/article/document'
import { violations } from './desk/axe.ts'
import { expect, paper, row, test } from './desk/desk-fixture.ts'

const ARTICLE = newDocument({
  ...EMPTY_ARTICLE,
  title: '区里开会',
  blocks: ['区'.repeat(200), '会'.repeat(64)].map((text) => ({ kind: 'paragraph' as const, text })),
})

test.use({
  seed: { articles: [{ title: '', body: '', doc: documentJson(ARTICLE) }] },
})

test('an article is fitted to its columns, and what may go stays marked', async ({ desk }) => {
  const status = desk.locator('.copyfit-status')
  await row(desk, '区里开会').click()
  await expect(status).toHaveText('排 34 行')
  await status.click()
  const wanted = desk.getByLabel('本篇要求行数')
  await wanted.fill('30')
  await wanted.press('Enter')
  await expect(status).toHaveText('排 34 行 · 超 4 行（约 44 字）')
  expect(await violations(desk)).toEqual([])
  await desk.getByLabel('每行字数').fill('13')
  await desk.keyboard.press('Enter')
  await expect(desk.getByLabel('版面')).toHaveValue('own')
  await desk.getByLabel('版面').selectOption('tabloid-six')
  await desk.keyboard.press('Escape')

  await paper(desk).locator('p', { hasText: '会会会' }).click()
  await desk.keyboard.press('Control+Alt+k')
  await expect(status).toHaveText('排 34 行 · 超 4 行（约 44 字） · 删可删段后 28 行')
  await expect(paper(desk).locator('.may-go')).toHaveCount(1)

  await desk.reload()
  await row(desk, '区里开会').click()
  await expect(paper(desk).locator('.may-go')).toHaveCount(1)
  await expect(status).toContainText('删可删段后 28 行')
})
