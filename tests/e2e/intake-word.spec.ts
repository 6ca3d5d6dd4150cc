import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures.ts'
import { dropFiles, openIntake, part, takeInButton } from './intake-page.ts'
import { reviewedWordFile } from './reviewed-word-file.ts'

test('a Word file with changes and comments arrives whole, and can be had back', async ({
  workstation,
}) => {
  const { page } = workstation
  const bytes = reviewedWordFile()
  await openIntake(page)
  await dropFiles(page, [{ name: '来稿.docx', bytes }])
  await expect(page.getByText('修订 2 处：李四')).toBeVisible()
  await expect(page.getByText('批注 1 条：')).toBeVisible()
  await expect(part(page, '小区\t户数')).toHaveClass(/table/u)
  await takeInButton(page).click()

  const body = page.locator('[data-field=body]')
  await expect(page.locator('[data-field=title]')).toHaveText('柴桑区老旧小区改造惠及三千户')
  await expect(body.locator('del', { hasText: '预计' })).toHaveAttribute('data-by', '李四')
  await expect(body.locator('ins', { hasText: '已经' })).toHaveAttribute('data-by', '李四')
  await expect(body.locator('del', { hasText: '这一段作者删去了' })).toBeVisible()
  await expect(body.locator('h2')).toHaveText('怎么改')
  await expect(body.locator('ul > li')).toHaveText(['先改水电气', '再改楼道和屋面'])
  await expect(body.locator('td, th')).toHaveText(['小区', '户数', '城南', '1200'])
  await expect(body.locator('[data-field=credit]')).toHaveText('张三 摄')
  await expect(body.locator('.commented')).toHaveText('三千二百户')

  await page.keyboard.press('F9')
  await page.getByRole('tab', { name: '修订' }).click()
  await expect(page.getByText('户数请与住建局核实')).toBeVisible()
  await expect(page.getByText('1 条回复')).toBeVisible()

  await page.getByRole('tab', { name: '信息' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: '打开原件' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('来稿.docx')
  expect(Buffer.compare(await readFile(await download.path()), bytes)).toBe(0)
})
