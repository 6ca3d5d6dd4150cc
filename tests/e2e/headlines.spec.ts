import { inTurn } from './editor-fixture.ts'
import { expect, test } from './fixtures.ts'

test.use({ sample: true })

test('headlines are read character by character, ticked off, and asked for again once they change', async ({
  workstation,
}) => {
  const { page } = workstation
  await page.getByText('管城回族区召开经济运行分析会').first().click()
  const title = page.locator('[data-field="title"]')
  await expect(title).toHaveText('管城回族区召开经济运行分析会')
  await page.keyboard.press('Control+F7')
  const pass = page.getByRole('dialog', { name: '标题先校' })
  await expect(pass.getByText('已核 0 / 2')).toBeVisible()
  await expect(pass.getByRole('button', { name: '核过' })).toBeDisabled()
  await inTurn(Array.from('管城回族区召开经济运行分析会'), () => page.keyboard.press('ArrowRight'))
  await page.keyboard.press('Enter')
  await expect(pass.getByText('已核 1 / 2')).toBeVisible()

  await page.keyboard.press('Escape')
  await title.click()
  await page.keyboard.press('End')
  await page.keyboard.type('议')
  await page.keyboard.press('Control+F7')
  await expect(pass.getByText('已核 0 / 2')).toBeVisible()
})
