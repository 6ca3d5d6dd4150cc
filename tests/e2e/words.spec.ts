import { expect, test } from './fixtures.ts'

test.use({ sample: true })

test('a word is tried on the whole library, kept, found on the paper, and taken out again', async ({
  workstation,
}) => {
  const { page } = workstation
  await page.getByText('管城回族区第三批重大项目').first().waitFor()
  await page.getByRole('navigation').getByRole('button', { name: '词库' }).click()
  const place = page.getByRole('main')
  await place.getByLabel('词', { exact: true }).fill('项目为王')
  await place.getByLabel('改为').fill('项目为先')
  await place.getByRole('button', { name: '试一试' }).click()
  await expect(place.getByText(/全库 5 篇里有 1 处/u)).toBeVisible()
  await place.getByRole('button', { name: '采用' }).click()
  const cell = place.getByLabel('词：项目为王')
  await expect(cell).toHaveValue('项目为王')

  await page.reload()
  await page.getByText('管城回族区第三批重大项目').first().click()
  await expect(page.locator('.ProseMirror .proof-error', { hasText: '项目为王' })).toBeVisible()

  await page.getByRole('navigation').getByRole('button', { name: '词库' }).click()
  await place.getByRole('button', { name: '删除：项目为王' }).click()
  await expect(cell).toBeHidden()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(cell).toBeVisible()
})
