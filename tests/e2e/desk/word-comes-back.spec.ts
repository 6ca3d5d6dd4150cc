import { readFile } from 'node:fs/promises'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { dropFiles } from '../intake-page.ts'
import { violations } from './axe.ts'
import { expect, list, paper, row, test } from './desk-fixture.ts'

const TITLE = '老旧小区改造提前完工'

test.use({
  seed: { articles: [{ title: TITLE, body: '十二个老旧小区换了新颜，居民住得更舒心。' }] },
})

test('a Word file that went out comes back, and its changes are suggested', async ({ desk }) => {
  await row(desk, TITLE).click()
  await list(desk).focus()
  await desk.keyboard.press('Control+e')
  const dialog = desk.getByRole('dialog')
  await dialog.getByRole('radio', { name: '带修订与批注' }).check()
  const downloading = desk.waitForEvent('download')
  await dialog.getByRole('button', { name: '导出' }).click()
  const sent = await readFile(await (await downloading).path())

  const parts = unzipSync(sent)
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const edited = strToU8(xml.replace('换了新颜', '都换了新颜'))
  const bytes = zipSync({ ...parts, 'word/document.xml': edited })
  await dropFiles(desk, [{ name: '改过的稿.docx', bytes }])
  const note = desk.getByRole('alert').filter({ hasText: `“${TITLE}”` })
  await expect(note).toContainText('这是从区闻导出的文件')
  expect(await violations(desk)).toEqual([])
  await note.getByRole('button', { name: '并回稿件' }).click()

  await expect(desk.locator('.toast-text', { hasText: '新增修订 1 处' })).toBeVisible()
  await expect(paper(desk).locator('ins')).toHaveText('都')
  await expect(desk.locator('[role=option]')).toHaveCount(1)
})
