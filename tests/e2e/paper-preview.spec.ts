import { execFileSync, spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { documentJson } from '#core/article/document'
import { mixedArticle } from '../word/mixed-articles.ts'
import { violations } from './desk/axe.ts'
import { expect, row, test } from './desk/desk-fixture.ts'

const ARTICLE = mixedArticle({ characters: 20_000, table: true })
const HAS_POPPLER = spawnSync('pdfinfo', ['-v']).error === undefined

test.use({
  seed: { articles: [{ title: '', body: '', doc: documentJson(ARTICLE) }] },
})

test('the preview has the pages that come out of the printer, and draws only those in sight', async ({
  desk,
}, testInfo) => {
  await row(desk, '三十年老院焕新颜').click()
  await expect(desk.locator('.article-counts')).toContainText('段')
  await desk.keyboard.press('Control+F2')
  const sheets = desk.locator('.print-sheet')
  const count = desk.locator('.paper-preview-count')
  await expect(count).toContainText('第 1 页 / 共 ')
  const pages = await sheets.count()
  expect(pages).toBeGreaterThan(25)
  expect(await desk.locator('.print-sheet:has(.sheet-line)').count()).toBeLessThan(6)

  expect(await violations(desk)).toEqual([])

  await desk.getByRole('region', { name: '版面' }).press('End')
  await expect(count).toHaveText(`第 ${pages} 页 / 共 ${pages} 页`)
  await desk.getByLabel('显示比例').selectOption('100%')
  await desk.keyboard.press('Control+=')
  await expect(desk.getByLabel('显示比例')).toHaveValue('1.25')
  await desk.keyboard.press('Control+0')
  await expect(desk.getByLabel('显示比例')).toHaveValue('1')

  const pdf = testInfo.outputPath('pages.pdf')
  await writeFile(pdf, await desk.pdf({ preferCSSPageSize: true }))
  test.skip(!HAS_POPPLER, 'poppler is not installed here')
  const about = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })
  expect(about).toMatch(new RegExp(`Pages:\\s+${pages}\\n`, 'u'))
  expect(about).toMatch(/Page size: .*\(A4\)/u)
  const text = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' })
  const last = ARTICLE.child(3).lastChild?.textContent.slice(-6) ?? ''
  expect(text.replaceAll(/\s/gu, '')).toContain(last)
  expect(text).toContain(`— ${pages} —`)

  await desk.getByLabel('版式').selectOption('official')
  await expect(sheets).not.toHaveCount(pages)
  await desk.keyboard.press('Escape')
  await expect(sheets).toHaveCount(0)
})
