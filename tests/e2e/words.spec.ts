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

test('people come from a table, are mended in place, and go out again', async ({ workstation }) => {
  const { page } = workstation
  await page.getByText('管城回族区第三批重大项目').first().waitFor()
  await page.getByRole('navigation').getByRole('button', { name: '词库' }).click()
  await page.getByRole('tab', { name: '人名职务库' }).click()
  const place = page.getByRole('main')
  await place.locator('input[type=file]').setInputFiles({
    name: '名录.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('姓名,职务,机构,起,止,排序\n王新来,副区长,区政府,2021-05-01,,9\n'),
  })
  await expect(place.getByText('表格里有 1 项新的')).toBeVisible()
  await place.getByRole('button', { name: '收入' }).click()
  const name = place.getByLabel('姓名：王新来')
  await expect(name).toHaveValue('王新来')
  await place.getByLabel('止：王新来 副区长').fill('明年')
  await page.keyboard.press('Enter')
  await expect(page.getByText('“明年”不是日期').first()).toBeVisible()
  await expect(place.getByLabel('止：王新来 副区长')).toHaveValue('')

  const download = page.waitForEvent('download')
  await place.getByRole('button', { name: '导出 CSV' }).click()
  const written = await (await download).createReadStream()
  expect((await written.toArray()).join('')).toContain('王新来')
})
