import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { documentJson } from '#core/article/document'
import { plainText } from '#core/article/plain-text'
import { richArticle } from '../../word/rich-article.ts'
import { violations } from './axe.ts'
import { expect, list, PAGE, row, runByPalette, test } from './desk-fixture.ts'

/** With a photo whose bytes are not there: for 公众号 only its place counts. */
const RICH = richArticle([{ media: `${'a'.repeat(64)}.jpg`, width: 1200, height: 800 }])
const TITLE = '三十年老院焕新颜'

test.use({
  seed: { articles: [{ title: TITLE, body: '', doc: documentJson(RICH) }, ...PAGE] },
})

test('what is copied for 公众号 is the same text when it is pasted', async ({ desk }) => {
  await desk.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await row(desk, TITLE).click()
  await runByPalette(desk, '公众号')
  await expect(desk.locator('.toast-text', { hasText: '1 张图片' })).toBeVisible()

  const other = await desk.context().newPage()
  await other.setContent('<div contenteditable="true" style="width: 400px"></div>')
  const editor = other.locator('[contenteditable]')
  await editor.focus()
  await other.keyboard.press('Control+v')
  const pasted = await editor.innerText()
  const placed = plainText(RICH).replace(/改造后的陇海社区.*摄/u, '〔图 1：$&〕')
  expect(squeezed(pasted)).toBe(squeezed(placed))
  const html = await editor.innerHTML()
  expect(html).not.toMatch(/<(?:style|script|img|link)|\sclass=|\sid=|url\(/u)
  expect(html).toContain('font-size')
  await other.close()
})

test('the form, the changes and the names are chosen with keys and remembered', async ({
  desk,
}) => {
  await list(desk).focus()
  await desk.keyboard.press('Control+a')
  await desk.keyboard.press('Control+e')
  const dialog = desk.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Word' }).focus()
  await desk.keyboard.press('ArrowLeft')
  await desk.keyboard.press('ArrowLeft')
  await desk.keyboard.press('ArrowLeft')
  await expect(dialog.getByRole('radio', { name: '网页' })).toBeFocused()
  await dialog.getByRole('radio', { name: '原稿' }).check()
  await dialog.getByRole('radio', { name: '每篇一个文件' }).check()
  await dialog.getByLabel('文件名').fill('{序号}_{栏目}_{主标题}')
  await expect(dialog.getByText(`例：01_${TITLE}`)).toBeVisible()
  expect(await violations(desk)).toEqual([])

  const download = desk.waitForEvent('download')
  await dialog.getByLabel('文件名').press('Enter')
  const files = unzipSync(await readFile(await (await download).path()))
  expect(Object.keys(files)).toContain('02_要闻_全区重点项目集中开工.html')
  expect(strFromU8(Object.values(files)[0] ?? new Uint8Array())).toContain('<html lang="zh-CN">')

  const again = desk.waitForEvent('download')
  await desk.keyboard.press('Control+Alt+e')
  expect(Object.keys(unzipSync(await readFile(await (await again).path())))).toHaveLength(7)
})

function squeezed(text: string): string {
  return text.replaceAll(/\s/gu, '')
}
