import { expect, test } from './fixtures.ts'

test('it saves what was typed a moment before Ctrl-C', async ({ workstation }) => {
  const { page, restart } = workstation
  await page.getByRole('button', { name: '新建稿件' }).first().click()
  const title = page.locator('[data-field="title"]')
  await title.click()
  await page.keyboard.insertText('截稿前一刻')
  await expect(title).toHaveText('截稿前一刻')
  await restart()

  await expect(page.getByText('截稿前一刻').first()).toBeVisible()
})

test.describe('the sample', () => {
  test.use({ sample: true })

  test('it lies on the desk with its five articles', async ({ workstation }) => {
    const { page } = workstation
    await expect(page.getByRole('option')).toHaveCount(5)
    await expect(page.getByText('管城回族区第三批重大项目集中开工').first()).toBeVisible()
  })

  test('it is still five articles after another start', async ({ workstation }) => {
    await workstation.restart()
    await expect(workstation.page.getByRole('option')).toHaveCount(5)
  })
})
