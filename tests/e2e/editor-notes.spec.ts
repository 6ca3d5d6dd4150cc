import { expect, test } from './editor-fixture.ts'
import { article, blocks, json, layOut, run, select } from './editor-page.ts'

test('a footnote is set, written on with an input method, cut and put back, and taken away', async ({
  page,
  harness,
  ime,
}) => {
  await layOut(page, harness, article(['全区完成投资36.1亿元。', '第二段。']))
  const before = await json(page)
  const first = (await blocks(page))[3]?.from ?? 0
  await select(page, first, first + 4)
  await page.keyboard.press('Control+Alt+f')
  const written = page.getByRole('textbox', { name: '脚注文字' })
  await expect(written).toBeFocused()
  await written.fill('据区统计局快报')
  await written.press('Enter')
  const listed = page.getByRole('list', { name: '脚注' })
  await expect(listed).toHaveText('1据区统计局快报')
  await expect(page.locator('.footnoted')).toHaveText('全区完成')

  await select(page, first + 4)
  await ime.write(['n', 'ni'], '你')
  await expect(page.getByText('全区完成你投资36.1亿元。')).toBeVisible()
  await expect(page.locator('.footnoted')).toHaveText('全区完成')
  await page.keyboard.press('Control+z')

  await select(page, first, first + 10)
  await page.keyboard.press('Control+x')
  await expect(listed).toBeHidden()
  await page.keyboard.press('Control+v')
  await expect(listed).toHaveText('1据区统计局快报')

  await listed.getByRole('button').click()
  await page.getByRole('button', { name: '删除脚注' }).click()
  await expect(listed).toBeHidden()
  expect(await json(page)).toBe(before)
})

test('a link is set without its scheme, refused where it leads nowhere, and never followed', async ({
  page,
  harness,
}) => {
  await layOut(page, harness, article(['全区完成投资。']))
  const url = page.url()
  const first = (await blocks(page))[3]?.from ?? 0
  await select(page, first, first + 2)
  await run(page, 'insert.link')
  const address = page.getByRole('textbox', { name: '网址或邮箱' })
  await address.fill('javascript:alert(1)')
  await address.press('Enter')
  await expect(page.getByText('只能链接到网页（http、https）和邮箱')).toBeVisible()
  await address.fill('www.example.cn/tongji')
  await address.press('Enter')
  const link = page.locator('.ProseMirror a')
  await expect(link).toHaveAttribute('href', 'https://www.example.cn/tongji')
  await link.click()
  await link.click({ button: 'middle' })
  expect(page.url()).toBe(url)
  expect(page.context().pages()).toHaveLength(1)
})
