import type { Page } from '@playwright/test'
import { expect, field, test } from './editor-fixture.ts'
import { article, blocks, json, layOut, run, select } from './editor-page.ts'

const MEDIA = `${'a'.repeat(64)}.png`
const STORED = { ok: true, value: { media: MEDIA, width: 40, height: 30 } }

const WITH_PHOTO = article([
  '第一段。',
  { kind: 'photo', media: MEDIA, width: 40, height: 30, caption: '图注', credit: '张三 摄' },
  '第二段。',
])

type How = 'paste' | 'drop'

/** A picture drawn by the page, handed over as the system would. */
function bring(page: Page, how: How, type = 'image/png'): Promise<void> {
  return page.evaluate(
    async ({ way, mime }) => {
      const canvas = new OffscreenCanvas(40, 30)
      const pen = canvas.getContext('2d')
      pen?.fillRect(5, 5, 20, 20)
      const blob = await canvas.convertToBlob({ type: mime })
      const transfer = new DataTransfer()
      transfer.items.add(new File([blob], 'photo', { type: mime }))
      const { view } = window.harness.editor()
      const at = view.coordsAtPos(view.state.doc.content.size - 4)
      const event =
        way === 'paste'
          ? new ClipboardEvent('paste', {
              clipboardData: transfer,
              bubbles: true,
              cancelable: true,
            })
          : new DragEvent('drop', {
              dataTransfer: transfer,
              bubbles: true,
              cancelable: true,
              clientX: at.left,
              clientY: at.top,
            })
      view.focus()
      view.dom.dispatchEvent(event)
    },
    { way: how, mime: type },
  )
}

const types = async (page: Page) => (await blocks(page)).map(({ type }) => type)

for (const how of ['paste', 'drop'] as const) {
  test(`a photo comes by ${how} and is shown with caption and credit`, async ({
    page,
    harness,
  }) => {
    await layOut(page, harness, article(['第一段。', '第二段。']))
    harness.desk.photo = () => STORED
    const before = await json(page)
    await field(page, 'body').click()
    await bring(page, how)
    await expect(page.locator('figure.photo img')).toHaveJSProperty('naturalWidth', 40)
    expect(await types(page)).toContain('caption')
    await field(page, 'caption').click()
    await page.keyboard.type('on the site')
    await page.keyboard.press('Enter')
    await page.keyboard.type('by me')
    await expect(page.locator('figure.photo img')).toHaveAttribute('alt', 'on the site')
    await expect(field(page, 'credit')).toHaveText('by me')
    await run(page, 'edit.undo')
    await run(page, 'edit.undo')
    await run(page, 'edit.undo')
    expect(await json(page)).toBe(before)
  })
}

test('a photo is picked with the dialog', async ({ page, harness }) => {
  await layOut(page, harness)
  harness.desk.photo = () => STORED
  await field(page, 'body').click()
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '插入图片' }).click()
  const chooser = await choosing
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  await chooser.setFiles({ name: 'a.png', mimeType: 'image/png', buffer: png })
  await expect(page.locator('figure.photo')).toHaveCount(1)
  expect(harness.desk.uploads.get('upload-1-x')?.equals(png)).toBe(true)
})

test('WebP reaches the library as PNG', async ({ page, harness }) => {
  await layOut(page, harness)
  harness.desk.photo = () => STORED
  await field(page, 'body').click()
  await bring(page, 'paste', 'image/webp')
  await expect(page.locator('figure.photo')).toHaveCount(1)
  const bytes = harness.desk.uploads.get('upload-1-x')
  expect(bytes?.subarray(1, 4).toString()).toBe('PNG')
})

test('what is no photo is said in one sentence and leaves the text alone', async ({
  page,
  harness,
}) => {
  await layOut(page, harness, WITH_PHOTO)
  const before = await json(page)
  harness.desk.photo = () => ({ ok: false, error: { kind: 'unsupported', format: 'HEIC' } })
  await field(page, 'body').locator('p').first().click()
  await bring(page, 'paste')
  await expect
    .poll(() => page.evaluate(() => window.harness.toasts().join()))
    .toContain('HEIC 格式的图片放不进版面')
  expect(await json(page)).toBe(before)
})

test('typing goes on while photos come, and they land in order where they were put', async ({
  page,
  harness,
}) => {
  await layOut(page, harness, article(['第一段。', '第二段。']))
  harness.desk.photo = () => STORED
  const [, , , first] = await blocks(page)
  await select(page, first?.from ?? 0)
  await bring(page, 'paste')
  await page.keyboard.type('typed ')
  await expect(page.locator('figure.photo')).toHaveCount(1)
  expect(await types(page)).toEqual([
    'kicker',
    'title',
    'subtitle',
    'paragraph',
    'caption',
    'credit',
    'paragraph',
    'byline',
  ])
  await expect(field(page, 'body').locator('p').first()).toHaveText('typed 第一段。')
})

test('a selected photo is moved, deleted and brought back from the keyboard', async ({
  page,
  harness,
}) => {
  await layOut(page, harness, WITH_PHOTO)
  await field(page, 'caption').click()
  await page.keyboard.press('Escape')
  await expect(page.locator('figure.ProseMirror-selectednode')).toHaveCount(1)
  await page.keyboard.press('Alt+ArrowUp')
  await expect(field(page, 'body').locator('> *').first()).toHaveClass(/photo/u)
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(field(page, 'body').locator('> *').last()).toHaveClass(/photo/u)
  await page.keyboard.press('Delete')
  await expect(page.locator('figure')).toHaveCount(0)
  await run(page, 'edit.undo')
  await expect(page.locator('figure')).toHaveCount(1)
  await expect(field(page, 'caption')).toHaveText('图注')
})

test('a click selects a photo, and typing does not replace it', async ({ page, harness, ime }) => {
  await layOut(page, harness, WITH_PHOTO)
  await page.locator('.photo-frame').click()
  await expect(page.locator('figure.ProseMirror-selectednode')).toHaveCount(1)
  await page.keyboard.type('x')
  await expect(page.locator('figure')).toHaveCount(1)
  await page.locator('.photo-frame').click()
  await ime.compose(['g', 'guan'])
  await ime.commit('管')
  await expect(page.locator('figure')).toHaveCount(1)
  await expect(field(page, 'body').locator('> p')).toHaveText(['第一段。', '管', 'x', '第二段。'])
})

test('Backspace after a photo selects it before it deletes it', async ({ page, harness }) => {
  await layOut(page, harness, WITH_PHOTO)
  const last = (await blocks(page)).findLast(({ type }) => type === 'paragraph')
  await select(page, last?.from ?? 0)
  await page.keyboard.press('Backspace')
  await expect(page.locator('figure.ProseMirror-selectednode')).toHaveCount(1)
  await page.keyboard.press('Backspace')
  await expect(page.locator('figure')).toHaveCount(0)
})
