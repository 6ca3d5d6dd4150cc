import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { wordFile } from '#core/publishing/word-file'
import { HOUSE_STYLES } from '#core/house-style/house-styles'
import { newDocument, EMPTY_ARTICLE } from '#core/article/new-document'
import { expect, test } from './fixtures.ts'

test('a shipped style is changed, undone, copied, deleted, fetched back, and put back as shipped', async ({
  workstation,
}) => {
  const { page, library } = workstation
  await openStyles(page)
  await page.getByRole('tab', { name: '标题', exact: true }).click()
  const size = page.getByRole('group', { name: '主标题' }).getByLabel('字号')
  const title = page.locator('.sheet-line > span', { hasText: '老旧小区改出幸福新生活' })
  await expect(title).toHaveCSS('font-size', /^29\.3/u)

  await size.fill('小一号')
  await expect(title).toHaveCSS('font-size', '32px')
  await page.keyboard.press('Control+z')
  await expect(size).toHaveValue('二号')
  await page.keyboard.press('Control+y')
  await expect(size).toHaveValue('小一')
  await expect.poll(() => keptSizes(library)).toEqual({ newspaper: 48 })

  await page.getByRole('button', { name: '复制一份' }).click()
  await expect(page.getByLabel('名称')).toHaveValue('报社来稿 副本')
  await page.getByLabel('名称').fill('晚报')
  await page.reload()
  await openStyles(page)
  const evening = page.getByRole('button', { name: '晚报' })
  await evening.click()
  await page.getByRole('button', { name: '删除' }).click()
  await expect(evening).toBeHidden()
  await page.getByRole('button', { name: '撤销' }).last().click()
  await expect(evening).toBeVisible()

  await page.getByRole('button', { name: '报社来稿' }).click()
  await page.getByRole('button', { name: '恢复出厂' }).click()
  await expect.poll(() => keptSizes(library)).not.toHaveProperty('newspaper')
})

test('a Word file becomes a style, whose fonts are told apart by whether they are here', async ({
  workstation,
}) => {
  const { page } = workstation
  const doc = newDocument({
    ...EMPTY_ARTICLE,
    title: '区里开会',
    blocks: [{ kind: 'paragraph', text: '昨日上午，全区工作会议召开，部署全年工作。' }],
  })
  const articles = [{ doc, author: '', photos: new Map() }]
  const style = HOUSE_STYLES.wechat
  const bytes = await wordFile({ articles, style, at: '2026-11-22T10:00:00Z' })
  await openStyles(page)
  await page.locator('main input[type=file]').setInputFiles({
    name: '新版式样.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(bytes),
  })
  await expect(page.getByRole('dialog', { name: '已从“新版式样”导入为新版式' })).toBeVisible()
  await page.getByRole('button', { name: '知道了' }).click()
  await expect(page.getByLabel('名称')).toHaveValue('新版式样')
  await expect(page.getByLabel('左边距（毫米）')).toHaveValue('45')

  const here = await fontOfInterface(page)
  await page.getByRole('tab', { name: '正文' }).click()
  const font = page.getByRole('group', { name: '正文' }).getByLabel('字体', { exact: true })
  const missing = (name: string) =>
    page
      .getByRole('note')
      .getByRole('listitem')
      .filter({ hasText: new RegExp(`^${name} →`, 'u') })
  await font.fill('区闻没有的字体')
  await expect(missing('区闻没有的字体')).toBeVisible()
  await font.fill(here)
  await expect(missing('区闻没有的字体')).toBeHidden()
  await expect(missing(here)).toBeHidden()
  await page.getByRole('tab', { name: '字体' }).click()
  const state = new RegExp(`^${here}本机有`, 'u')
  await expect(page.getByRole('listitem').filter({ hasText: state })).toBeVisible()
})

async function openStyles(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: '版式' }).click()
  await page.getByRole('main', { name: '版式' }).waitFor()
}

/** Half-points of the titles of the styles on disk. */
async function keptSizes(library: string): Promise<Readonly<Record<string, number>>> {
  const text = await readFile(join(library, 'house-styles.json'), 'utf8').catch(() => '')
  const found = text.matchAll(/"id":"([a-z0-9-]+)".*?"title":\{[^}]*?"size":(\d+)/gu)
  return Object.fromEntries(Array.from(found, ([, id = '', size]) => [id, Number(size)]))
}

/** The name of a font that this machine has: the one its interface is drawn in. */
async function fontOfInterface(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'main .words-note',
  })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  await session.detach()
  return fonts[0]?.familyName ?? ''
}
