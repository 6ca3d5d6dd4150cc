import { violations } from './desk/axe.ts'
import { expect, test } from './fixtures.ts'

test.use({ sample: true })

test('a rule is found, tried, kept, undone and kept again', async ({ workstation }) => {
  const { page } = workstation
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('校对规则')
  await page.keyboard.press('Enter')
  const table = page.getByRole('region', { name: '校对规则' })
  await expect(table.getByRole('heading', { name: '标点符号' })).toBeVisible()
  expect(await violations(page)).toEqual([])

  await page.getByRole('searchbox').fill('错别字与易混词')
  const choice = table.getByLabel(/：CF /u)
  await choice.selectOption('warning')
  await table.getByRole('button', { name: '试一试' }).click()
  const trial = page.getByRole('region', { name: '试一试' })
  await expect(trial.getByRole('status')).toContainText('全库 5 篇')
  expect(await violations(page)).toEqual([])
  await trial.getByRole('button', { name: '采用' }).click()
  await expect(table.getByText('已改')).toBeVisible()
  await expect(choice).toBeFocused()

  await page.getByRole('button', { name: '撤销' }).click()
  await expect(choice).toHaveValue('error')
  await choice.selectOption('off')
  await table.getByRole('button', { name: '采用' }).click()
  await page.getByLabel('只看改过的').check()
  await expect(table.getByRole('combobox')).toHaveCount(1)
  await table.getByRole('button', { name: '恢复默认' }).click()
  await expect(page.getByText('没有符合条件的规则。')).toBeVisible()
})
