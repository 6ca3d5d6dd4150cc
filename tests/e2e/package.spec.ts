import { readFile } from 'node:fs/promises'
import { packageFile, readPackage } from '#backend/package/package-file'
import { violations } from './desk/axe.ts'
import { runByPalette } from './desk/desk-fixture.ts'
import { expect, test } from './fixtures.ts'

test.use({ sample: true })

const TITLE = '管城回族区第三批重大项目'

/** The package as a colleague sends it back, who reworded a piece of it. */
async function reworded(path: string, from: string, to: string): Promise<Buffer> {
  const read = readPackage(await readFile(path))
  if (!read.ok) throw new Error(read.error.kind)
  const { article, identity, record, photos, manifest } = read.value
  const text = JSON.stringify(article).replaceAll(from, to)
  const { doc, comments } = article
  return Buffer.from(
    packageFile({
      id: manifest.id,
      title: manifest.title,
      packedBy: '镇街编辑',
      packedAt: '2026-11-23T03:00:00.000Z',
      exchanged: [identity],
      article: Buffer.from(text),
      base: { doc, comments },
      record,
      photos,
    }),
  )
}

test('a package goes out, comes back reworded, and both texts stand where both wrote', async ({
  workstation,
}) => {
  const { page } = workstation
  await page.getByText(TITLE).first().click()
  await page.locator('.ProseMirror').waitFor()
  const waiting = page.waitForEvent('download')
  await runByPalette(page, '打成送审包')
  const download = await waiting
  expect(download.suggestedFilename()).toMatch(/管城回族区.*\.quwen$/u)
  const title = page.locator('.ProseMirror [data-field="title"]')
  const words = (await title.textContent()) ?? ''
  const bytes = await reworded(await download.path(), words, `${words}（上）`)
  await expect(page.getByText(/送审包已存好/u).first()).toBeVisible()
  await title.click()
  await page.keyboard.press('End')
  await page.keyboard.type('昨日开工')
  await expect(title).toHaveText(`${words}昨日开工`)

  await runByPalette(page, '收送审包')
  const dialog = page.getByRole('dialog', { name: '收送审包' })
  await dialog.locator('input[type=file]').setInputFiles({
    name: '回.quwen',
    mimeType: 'application/octet-stream',
    buffer: bytes,
  })
  await expect(dialog.getByText('镇街编辑打包')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: '收下' }).click()
  await expect(dialog.getByText(/已收下/u)).toBeVisible()
  await dialog.getByRole('button', { name: '打开稿件' }).click()
  await expect(title).toHaveText(`${words}昨日开工（上）`)
  await expect(title.locator('ins', { hasText: '（上）' })).toBeVisible()
})
