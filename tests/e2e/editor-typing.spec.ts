import { expect, field, test } from './editor-fixture.ts'

test('types a title and goes on to the body with Enter', async ({ page, harness, ime }) => {
  harness.lay()
  await page.goto(harness.url)
  await field(page, 'title').click()
  await ime.compose(['g', 'gu', 'guan'])
  await ime.commit('管城')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('abc')
  await expect(field(page, 'title')).toHaveText('管城')
  await expect(field(page, 'body')).toHaveText('abc')
  await expect.poll(() => JSON.stringify(harness.desk.doc)).toContain('abc')
})
