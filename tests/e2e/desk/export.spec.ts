import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Download, Page } from '@playwright/test'
import { expect, list, paper, row, test } from './desk-fixture.ts'

test('one article comes down as a Word file with the last keystroke in it', async ({ desk }) => {
  await row(desk, '经济运行分析会').click()
  await paper(desk).focus()
  await desk.keyboard.press('Control+End')
  await desk.keyboard.type('末')
  await desk.keyboard.press('Control+e')
  const download = await exported(desk)
  expect(download.suggestedFilename()).toMatch(/经济运行分析会召开.*\.docx$/u)
  expect(await wordText(download)).toMatch(/稳中向好.*末/su)
  await expect(
    desk.locator('.toast-text', { hasText: /已导出到.*经济运行分析会召开/u }),
  ).toBeVisible()
  await expect(desk.getByRole('dialog')).toHaveCount(0)
})

test('several go into one file in the order of the list', async ({ desk }) => {
  await row(desk, '社区食堂').click()
  await row(desk, '经济运行分析会').click({ modifiers: ['Control'] })
  await desk.keyboard.press('Control+e')
  await expect(desk.getByText('导出 2 篇稿件')).toBeVisible()
  const text = await wordText(await exported(desk))
  expect(text.indexOf('稳中向好')).toBeGreaterThan(0)
  expect(text.indexOf('一荤两素')).toBeGreaterThan(text.indexOf('稳中向好'))
})

test('or each into its own, packed together', async ({ desk }) => {
  await list(desk).focus()
  await desk.keyboard.press('Control+a')
  await desk.keyboard.press('Control+e')
  await desk.getByLabel('每篇一个文件').check()
  const download = await exported(desk)
  const files = Object.keys(unzipSync(await bytesOf(download)))
  expect(files.filter((name) => name.endsWith('.docx'))).toHaveLength(6)
})

test('the house style is remembered', async ({ desk }) => {
  await row(desk, '社区食堂').click()
  await desk.keyboard.press('Control+e')
  await desk.getByLabel('版式').selectOption('公文版心')
  await exported(desk)
  await desk.reload()
  await row(desk, '社区食堂').click()
  await desk.keyboard.press('Control+e')
  await expect(desk.getByLabel('版式')).toHaveValue('official')
})

async function exported(desk: Page): Promise<Download> {
  const download = desk.waitForEvent('download')
  await desk.getByRole('dialog').getByRole('button', { name: '导出' }).click()
  return download
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return readFile(await download.path())
}

async function wordText(download: Download): Promise<string> {
  const { 'word/document.xml': document } = unzipSync(await bytesOf(download))
  return strFromU8(document ?? new Uint8Array()).replaceAll(/<[^>]*>/gu, '')
}
