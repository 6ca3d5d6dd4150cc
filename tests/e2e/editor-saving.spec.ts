import { expect, field, test } from './editor-fixture.ts'
import { article, layOut } from './editor-page.ts'

test('text is with the backend within 200 ms of a key, also while typing goes on', async ({
  page,
  harness,
}) => {
  await layOut(page, harness)
  await field(page, 'body').click()
  await page.keyboard.type('abcdefghijklmnopqrstuvwxyz', { delay: 30 })
  const { changes } = harness.desk
  expect(changes.length).toBeGreaterThan(3)
  await expect.poll(() => JSON.stringify(harness.desk.doc)).toContain('xyz')
})

test('text composed 300 ms before the page closes is with the backend', async ({
  page,
  harness,
  ime,
}) => {
  await layOut(page, harness)
  await field(page, 'title').click()
  await ime.compose(['g', 'guan'])
  await ime.commit('管城')
  await page.waitForTimeout(300)
  await page.close()
  expect(JSON.stringify(harness.desk.doc)).toContain('管城')
})

test('text composed into 50 000 characters 300 ms before the page closes is there too', async ({
  page,
  harness,
  ime,
}) => {
  const paragraph =
    '管城回族区第三批重大项目集中开工活动举行，年度计划投资超过三十六亿元人民币。'.repeat(5)
  await layOut(page, harness, article(Array.from({ length: 264 }, () => paragraph)))
  await field(page, 'title').click()
  await ime.compose(['g', 'guan'])
  await ime.commit('管城')
  await page.waitForTimeout(300)
  await page.close()
  await expect.poll(() => JSON.stringify(harness.desk.doc).length).toBeGreaterThan(50_000)
  expect(JSON.stringify(harness.desk.doc)).toContain('"管城"')
})

test('text typed just before the page goes is handed over on the way out', async ({
  page,
  harness,
}) => {
  await layOut(page, harness)
  await field(page, 'body').click()
  await page.keyboard.type('last words')
  await page.goto('about:blank')
  await expect.poll(() => JSON.stringify(harness.desk.doc)).toContain('last words')
})

test('closing an article hands its text over first', async ({ page, harness }) => {
  await layOut(page, harness)
  await field(page, 'body').click()
  await page.keyboard.type('kept')
  await page.locator('#toggle').dispatchEvent('click')
  await expect(page.locator('.ProseMirror')).toHaveCount(0)
  await expect.poll(() => JSON.stringify(harness.desk.doc)).toContain('kept')
})

test('a window that wants to close may go once the text is handed over', async ({
  page,
  harness,
}) => {
  await layOut(page, harness)
  await field(page, 'body').click()
  await page.keyboard.type('abc')
  await page.evaluate(() => window.harness.announce('app:closing', {}))
  await expect.poll(() => harness.desk.asked).toContain('app:ready-to-close')
  expect(JSON.stringify(harness.desk.doc)).toContain('abc')
  expect(harness.desk.asked.indexOf('article:change')).toBeLessThan(
    harness.desk.asked.indexOf('app:ready-to-close'),
  )
})

test('a dead backend loses nothing: the outbox brings the text back', async ({ page, harness }) => {
  await layOut(page, harness, article(['原文。']))
  harness.desk.mode = 'silent'
  await field(page, 'body').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Control+Home')
  await field(page, 'title').click()
  await page.keyboard.type('not lost')
  await expect
    .poll(() => page.evaluate(() => window.harness.saving().saving.kind))
    .toBe('unanswered')
  await page.waitForTimeout(2000)
  expect(JSON.stringify(harness.desk.doc)).not.toContain('not lost')
  await page.goto('about:blank')

  harness.desk.mode = 'answers'
  await page.goto(harness.url)
  await expect(field(page, 'title')).toHaveText('not lost')
  await expect.poll(() => JSON.stringify(harness.desk.doc)).toContain('not lost')
  await page.reload()
  await expect(page.locator('.editor-notice')).toHaveCount(0)
  await expect(field(page, 'title')).toHaveText('not lost')
})

test('a backend that comes back gets what was typed meanwhile', async ({ page, harness }) => {
  await layOut(page, harness)
  harness.desk.mode = 'silent'
  await field(page, 'title').click()
  await page.keyboard.type('meanwhile')
  await expect
    .poll(() => page.evaluate(() => window.harness.saving().saving.kind))
    .toBe('unanswered')
  harness.desk.mode = 'answers'
  await expect.poll(() => JSON.stringify(harness.desk.doc)).toContain('meanwhile')
})

test('a text that another window changed turns read-only with both texts kept', async ({
  page,
  harness,
}) => {
  await layOut(page, harness, article(['原文。']))
  harness.desk.mode = 'stale'
  await field(page, 'title').click()
  await page.keyboard.insertText('mine')
  await expect(page.getByText('已在别的窗口改过')).toBeVisible()
  await expect(page.locator('.ProseMirror')).toHaveAttribute('contenteditable', 'false')
  await expect(field(page, 'title')).toHaveText('mine')
  expect(JSON.stringify(harness.desk.doc)).not.toContain('mine')

  harness.desk.mode = 'answers'
  harness.desk.revision = 9
  await page.reload()
  await expect(page.getByText('和稿库里的不同')).toBeVisible()
  await expect(field(page, 'title')).toHaveText('')
  await page.getByRole('button', { name: '换成那一份' }).click()
  await expect(field(page, 'title')).toHaveText('mine')
})

test('a failed save stays on the screen until one succeeds', async ({ page, harness }) => {
  await layOut(page, harness)
  const id = '00000000-0000-4000-8000-000000000001'
  const kind = () => page.evaluate(() => window.harness.saving().saving.kind)
  await page.evaluate(
    (opened) =>
      window.harness.announce('article:save-failed', {
        id: opened,
        error: { kind: 'disk-full', path: '/library' },
      }),
    id,
  )
  expect(await kind()).toBe('failed')
  await field(page, 'title').click()
  await page.keyboard.type('abc')
  await page.waitForTimeout(400)
  expect(await kind()).toBe('failed')
  await page.evaluate(
    (opened) =>
      window.harness.announce('article:saved', {
        id: opened,
        revision: 1,
        savedAt: new Date().toISOString(),
        path: '/library',
      }),
    id,
  )
  expect(await kind()).toBe('saved')
})

test('a document that the schema refuses is read-only text and is never sent', async ({
  page,
  harness,
}) => {
  harness.lay({ type: 'doc', content: [{ type: 'unknown' }] })
  harness.desk.refused = { reason: 'unknown node', text: '第一行\n第二行' }
  await page.goto(harness.url)
  await expect(page.getByText('结构无法识别')).toBeVisible()
  await expect(page.getByText('第二行')).toBeVisible()
  await expect(page.locator('[contenteditable=true]')).toHaveCount(0)
  await page.waitForTimeout(400)
  expect(harness.desk.changes).toEqual([])
})
