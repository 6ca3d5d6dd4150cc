import { expect, field, inTurn, test } from './editor-fixture.ts'
import { article, blocks, json, layOut, run, select } from './editor-page.ts'

const START = article(['第一段。', '第二段。'], {
  kicker: '引题',
  title: '主标题',
  subtitle: '副题',
  byline: '记者 张三',
})

const texts = async (page: Parameters<typeof blocks>[0]) =>
  (await blocks(page)).map(({ text }) => text)

test('Enter goes from kicker to title to subtitle to body', async ({ page, harness }) => {
  await layOut(page, harness)
  await field(page, 'kicker').click()
  await inTurn(['一', '二', '三', '四'], async (text, index) => {
    await page.keyboard.insertText(text)
    if (index < 3) await page.keyboard.press('Enter')
  })
  expect(await texts(page)).toEqual(['一', '二', '三', '四', ''])
})

test('Enter in the middle of a headline tears nothing', async ({ page, harness }) => {
  await layOut(page, harness, START)
  const before = await json(page)
  const [, title] = await blocks(page)
  await select(page, (title?.from ?? 0) + 1)
  await page.keyboard.press('Enter')
  expect(await json(page)).toBe(before)
})

test('Backspace and Delete at the border of a field merge nothing', async ({ page, harness }) => {
  await layOut(page, harness, START)
  const before = await json(page)
  const all = await blocks(page)
  const firstParagraph = all[3]
  const edges = [all[0], all[1], all[2], firstParagraph, all[5]]
  await inTurn(edges, async (block) => {
    await select(page, block?.from ?? 0)
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Control+Backspace')
  })
  const ends = [all[0], all[1], all[2], all[4], all[5]]
  await inTurn(ends, async (block) => {
    await select(page, (block?.from ?? 0) + (block?.text.length ?? 0))
    await page.keyboard.press('Delete')
    await page.keyboard.press('Control+Delete')
  })
  expect(await json(page)).toBe(before)
})

test('Backspace joins paragraphs of the body', async ({ page, harness }) => {
  await layOut(page, harness, START)
  const all = await blocks(page)
  await select(page, all[4]?.from ?? 0)
  await page.keyboard.press('Backspace')
  expect(await texts(page)).toEqual(['引题', '主标题', '副题', '第一段。第二段。', '记者 张三'])
})

test('arrow keys cross from field to field', async ({ page, harness }) => {
  await layOut(page, harness)
  await field(page, 'kicker').click()
  await page.keyboard.type('a')
  await inTurn(['b', 'c', 'd', 'e'], async (letter) => {
    await page.keyboard.press('ArrowDown')
    await page.keyboard.type(letter)
  })
  expect(await texts(page)).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('select all takes the field first and the whole article then', async ({ page, harness }) => {
  await layOut(page, harness, START)
  await field(page, 'title').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  expect(await texts(page)).toEqual(['引题', '', '副题', '第一段。', '第二段。', '记者 张三'])
  await run(page, 'edit.undo')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Backspace')
  expect(await texts(page)).toEqual(['', '', '', '', ''])
  await run(page, 'edit.undo')
  expect(await texts(page)).toContain('第二段。')
})

test('typing and cutting over several fields keeps the fields', async ({ page, harness }) => {
  await layOut(page, harness, START)
  const all = await blocks(page)
  await select(page, (all[0]?.from ?? 0) + 1, (all[2]?.from ?? 0) + 1)
  await page.keyboard.type('x')
  expect(await texts(page)).toEqual(['引x', '', '题', '第一段。', '第二段。', '记者 张三'])
  await run(page, 'edit.undo')
  await select(page, (all[1]?.from ?? 0) + 1, (all[4]?.from ?? 0) + 1)
  await page.keyboard.press('Control+x')
  expect(await texts(page)).toEqual(['引题', '主', '', '二段。', '记者 张三'])
})

test('the shortcuts of the command table work on the paper', async ({ page, harness }) => {
  await layOut(page, harness, START)
  const all = await blocks(page)
  await select(page, all[3]?.from ?? 0, (all[3]?.from ?? 0) + 2)
  await page.keyboard.press('Control+b')
  await expect(page.locator('strong')).toHaveText('第一')
  await page.keyboard.press('Control+z')
  await expect(page.locator('strong')).toHaveCount(0)
  await page.keyboard.press('Control+y')
  await expect(page.locator('strong')).toHaveCount(1)
  await page.keyboard.press('Control+Alt+1')
  await expect(page.locator('h2')).toHaveText('第一段。')
  await page.keyboard.press("Control+'")
  await expect(page.locator('h2')).toHaveText('“第一”段。')
  await page.keyboard.press('Control+f')
  await expect(page.getByRole('textbox', { name: '查找', exact: true })).toBeFocused()
})

test('an empty item ends the list, and a list at the start of the body can be undone', async ({
  page,
  harness,
}) => {
  await layOut(page, harness)
  await field(page, 'body').click()
  await run(page, 'format.ordered-list')
  await page.keyboard.type('a')
  await page.keyboard.press('Enter')
  await page.keyboard.type('b')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('c')
  await expect(page.locator('.field-body > ol > li')).toHaveText(['a', 'b'])
  await expect(page.locator('.field-body > p')).toHaveText('c')
})

test.describe('quotation marks', () => {
  const rows = [
    ['around the selection', '坚持两手抓', 2, 5, '坚持“两手抓”'],
    ['single inside double', '他说“要坚持两手抓”', 6, 9, '他说“要坚持‘两手抓’”'],
    ['turning inner ones single', '他说要“两手抓”', 2, 8, '他说“要‘两手抓’”'],
  ] as const
  for (const [name, text, from, to, expected] of rows) {
    test(`go ${name}`, async ({ page, harness }) => {
      await layOut(page, harness, article([text]))
      const start = (await blocks(page))[3]?.from ?? 0
      await select(page, start + from, start + to)
      await run(page, 'format.quotes')
      await expect(field(page, 'body')).toHaveText(expected)
    })
  }

  test('come in pairs with the caret between', async ({ page, harness }) => {
    await layOut(page, harness)
    await field(page, 'title').click()
    await run(page, 'format.quotes')
    await page.keyboard.insertText('两手抓')
    await run(page, 'format.quotes')
    await page.keyboard.insertText('好')
    await expect(field(page, 'title')).toHaveText('“两手抓‘好’”')
  })
})

test('a table is walked with Tab and grows in its last cell', async ({ page, harness }) => {
  await layOut(page, harness)
  await field(page, 'body').click()
  await run(page, 'insert.table')
  await expect(page.getByRole('toolbar', { name: '表格' })).toBeVisible()
  await inTurn(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'], async (letter) => {
    await page.keyboard.type(letter)
    await page.keyboard.press('Tab')
  })
  await page.keyboard.type('j')
  await expect(page.locator('tr')).toHaveCount(4)
  await expect(page.locator('tr').last().locator('td').first()).toHaveText('j')
  await page.getByRole('button', { name: '删除这列' }).click()
  await expect(page.locator('tr').first().locator('td')).toHaveText(['b', 'c'])
  await page.keyboard.press('Control+Enter')
  await page.keyboard.type('after')
  await expect(page.locator('.field-body > p')).toHaveText('after')
})

test('a page that is emptied from outside does not empty the article', async ({
  page,
  harness,
}) => {
  const long = article(['第一段。'.repeat(30), '第二段。'.repeat(30)])
  await layOut(page, harness, long)
  // So long after the last click, nobody can have meant it.
  await page.waitForTimeout(2500)
  await page.evaluate(() => document.querySelector('.field-body')?.replaceChildren())
  await expect(field(page, 'body')).toContainText('第二段。')
  expect(await texts(page)).toContain('第二段。'.repeat(30))
  expect(harness.desk.changes).toEqual([])
})
