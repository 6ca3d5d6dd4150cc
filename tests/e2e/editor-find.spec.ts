import { expect, field, test } from './editor-fixture.ts'
import { article, blocks, json, layOut, run, select } from './editor-page.ts'

const START = article(
  [
    '管城区召开会议。GDP增长5％，gdp很好。',
    {
      kind: 'photo',
      media: `${'a'.repeat(64)}.png`,
      width: 40,
      height: 30,
      caption: '管城区会场',
      credit: '管城发布',
    },
    '第二次提到管城区。',
  ],
  { kicker: '管城区要闻', title: '管城区开会', byline: '管城区 记者 张三' },
)

test('finds over every field, walks round and selects', async ({ page, harness }) => {
  await layOut(page, harness, START)
  await select(page, 1)
  await run(page, 'edit.find')
  const box = page.getByRole('textbox', { name: '查找', exact: true })
  await expect(box).toBeFocused()
  await box.fill('管城区')
  const count = page.locator('.find-count')
  await expect(count).toHaveText('1/6')
  await box.press('Enter')
  await box.press('Enter')
  await expect(count).toHaveText('3/6')
  await box.press('Shift+Enter')
  await expect(count).toHaveText('2/6')
  await page.keyboard.press('F3')
  await page.keyboard.press('F3')
  await page.keyboard.press('F3')
  await page.keyboard.press('F3')
  await page.keyboard.press('F3')
  await expect(count).toHaveText('1/6')
  await expect(page.locator('.find-hit.current')).toHaveText('管城区')
  await page.keyboard.press('Escape')
  await expect(page.locator('.find-hit')).toHaveCount(0)
  await expect(page.locator('.ProseMirror')).toBeFocused()
})

test('full width and half width, upper and lower case are one unless told otherwise', async ({
  page,
  harness,
}) => {
  await layOut(page, harness, START)
  await run(page, 'edit.find')
  const box = page.getByRole('textbox', { name: '查找', exact: true })
  await box.fill('ＧＤＰ')
  await expect(page.locator('.find-count')).toHaveText('1/2')
  await page.getByRole('button', { name: '全角半角、大小写不分' }).click()
  await expect(page.locator('.find-count')).toHaveText('没有找到')
  await box.fill('5%')
  await expect(page.locator('.find-count')).toHaveText('没有找到')
})

test('an input method works in the find box', async ({ page, harness, ime }) => {
  await layOut(page, harness, START)
  await run(page, 'edit.find')
  await ime.compose(['g', "guan'cheng"])
  await expect(page.locator('.find-count')).toHaveText('')
  await ime.commit('管城')
  await expect(page.locator('.find-count')).toContainText('/7')
  await page.keyboard.press('Enter')
  await expect(page.locator('.find-hit')).toHaveCount(7)
})

test('an input method works inside a hit while the bar is open', async ({ page, harness, ime }) => {
  await layOut(page, harness, START)
  await run(page, 'edit.find')
  await page.getByRole('textbox', { name: '查找', exact: true }).fill('管城区')
  const [, title] = await blocks(page)
  await select(page, (title?.from ?? 0) + 2)
  await ime.compose(['h', "hui'zu"])
  await ime.commit('回族')
  await expect(field(page, 'title')).toHaveText('管城回族区开会')
  await ime.compose(['h', "hui'zu"])
  await ime.commit('回族')
  await expect(field(page, 'title')).toHaveText('管城回族回族区开会')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.find-count')).toContainText('/5')
})

test('replaces one and goes on', async ({ page, harness }) => {
  await layOut(page, harness, START)
  const [kicker] = await blocks(page)
  await select(page, kicker?.from ?? 1)
  await run(page, 'edit.replace')
  await page.getByRole('textbox', { name: '查找', exact: true }).fill('管城区')
  const into = page.getByRole('textbox', { name: '替换为' })
  await into.fill('管城回族区')
  await into.press('Enter')
  await into.press('Enter')
  await expect(field(page, 'kicker')).toHaveText('管城回族区要闻')
  await expect(field(page, 'title')).toHaveText('管城回族区开会')
  await expect(page.locator('.find-count')).toHaveText('1/4')
})

test('replaces all after a look, sparing what is unticked, as one undo step', async ({
  page,
  harness,
}) => {
  await layOut(page, harness, START)
  const before = await json(page)
  await run(page, 'edit.replace')
  await page.getByRole('textbox', { name: '查找', exact: true }).fill('管城区')
  await page.getByRole('textbox', { name: '替换为' }).fill('管城回族区')
  await page.getByRole('button', { name: '全部替换…' }).click()
  const rows = page.getByRole('region', { name: '替换前先看一遍' }).getByRole('listitem')
  await expect(rows).toHaveCount(6)
  await expect(rows.nth(4)).toContainText('第二次提到管城区管城回族区。')
  await rows.nth(3).getByRole('checkbox').uncheck()
  await page.getByRole('button', { name: '替换这 5 处' }).click()
  expect((await blocks(page)).map(({ text }) => text)).toEqual([
    '管城回族区要闻',
    '管城回族区开会',
    '',
    '管城回族区召开会议。GDP增长5％，gdp很好。',
    '管城区会场',
    '管城发布',
    '第二次提到管城回族区。',
    '管城回族区 记者 张三',
  ])
  await run(page, 'edit.undo')
  expect(await json(page)).toBe(before)
})
