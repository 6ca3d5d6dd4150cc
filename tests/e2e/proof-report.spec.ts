import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from './fixtures.ts'

test.use({ sample: true })

test.beforeEach(async ({ workstation }) => {
  await workstation.page.getByRole('option').first().waitFor()
})

test('every article is proofread, narrowed down, written to Excel and gone to', async ({
  workstation,
}) => {
  const { page } = workstation
  await page.keyboard.press('Control+Shift+F7')
  const findings = page.getByRole('grid')
  await expect(findings.getByRole('row').nth(1)).toBeVisible()
  await expect(page.getByText(/^万分之[\d.]+/u)).toBeVisible()

  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出 XLSX' }).click()
  const file = await (await waiting).path()
  const sheets = Object.entries(unzipSync(await readFile(file)))
    .filter(([path]) => path.endsWith('.xml'))
    .map(([, bytes]) => strFromU8(bytes))
    .join('')
  for (const words of ['金岱科创城', '差错率', '第1段']) expect(sheets).toContain(words)

  await page.getByLabel('在结果里找').fill('金岱科创城')
  const title = findings.getByRole('gridcell').first()
  await expect(title).toContainText('金岱科创城')
  await findings.press('Enter')
  await expect(page.locator('.ProseMirror')).toContainText('金岱科创城')
  await expect(page.locator('.ProseMirror')).toBeFocused()

  await page.getByRole('button', { name: '回到校对报告' }).click()
  await expect(page.getByLabel('在结果里找')).toHaveValue('金岱科创城')
})

test('a run is cancelled and run again', async ({ workstation }) => {
  const { page } = workstation
  await page.route('**/ask/proofreading:run', () => undefined, { times: 1 })
  await page.keyboard.press('Control+Shift+F7')
  await page.getByRole('button', { name: '取消' }).click()
  await expect(page.getByText('校对已取消')).toBeVisible()

  await page.getByRole('button', { name: '重新校对' }).click()
  await expect(page.getByRole('button', { name: '导出 XLSX' })).toBeVisible()
})
