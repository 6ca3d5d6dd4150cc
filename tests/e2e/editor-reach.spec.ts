import { AxeBuilder } from '@axe-core/playwright'
import { expect, field, inTurn, test } from './editor-fixture.ts'
import { article, layOut, run } from './editor-page.ts'

const START = article(
  [
    '第一段。',
    { kind: 'subheading', text: '抓项目' },
    {
      kind: 'photo',
      media: `${'a'.repeat(64)}.png`,
      width: 40,
      height: 30,
      caption: '',
      credit: '',
    },
    '第二段。',
  ],
  { title: '主标题' },
)

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing on the ${theme} paper, its bars and its lists`, async ({
    page,
    harness,
  }) => {
    harness.lay(START)
    await page.goto(`${harness.url}?theme=${theme}`)
    await page.locator('.ProseMirror').waitFor()
    const check = async () => {
      const { violations } = await new AxeBuilder({ page }).include('.harness-paper').analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    }
    await check()
    await field(page, 'body').locator('> p').first().click()
    await run(page, 'insert.table')
    await run(page, 'edit.replace')
    await page.getByRole('textbox', { name: '查找', exact: true }).fill('段')
    await page.getByRole('button', { name: '全部替换…' }).click()
    await check()
  })
}

test('the toolbar is one stop for Tab and walked with arrows', async ({ page, harness }) => {
  await layOut(page, harness, START)
  await page.locator('body').press('Tab')
  const tools = page.getByRole('toolbar', { name: '编辑工具' }).getByRole('button')
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  const first = await focused()
  await page.keyboard.press('ArrowRight')
  await expect.poll(focused).not.toBe(first)
  await page.keyboard.press('End')
  await expect(tools.last()).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(tools.locator(':focus')).toHaveCount(0)
})

test('a tool says what is on where the caret stands', async ({ page, harness }) => {
  await layOut(page, harness, START)
  await page.locator('h2').click()
  await expect(page.getByRole('button', { name: '小标题' })).toHaveAttribute('aria-pressed', 'true')
  await field(page, 'title').click()
  await expect(page.getByRole('button', { name: '小标题' })).toBeDisabled()
  await expect(page.getByRole('button', { name: '加粗' })).toBeDisabled()
})

test('a key makes no work outside the paper', async ({ page, harness }) => {
  await layOut(page, harness, article(['汉字。'.repeat(3000)]))
  await field(page, 'body').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('a')
  // The toolbar has heard of the first key once it can be undone.
  await expect(page.getByRole('button', { name: '撤销' })).toBeEnabled()
  await page.evaluate(() => {
    const count = { toJson: 0, changes: 0 }
    const { doc } = window.harness.editor().state
    const node: unknown = Object.getPrototypeOf(doc)
    if (typeof node !== 'object' || node === null) throw new Error('no prototype')
    const toJson: unknown = Reflect.get(node, 'toJSON')
    if (typeof toJson !== 'function') throw new Error('no toJSON')
    Reflect.set(node, 'toJSON', function counted(this: unknown) {
      if (this === window.harness.editor().state.doc) count.toJson += 1
      return Reflect.apply(toJson, this, [])
    })
    new MutationObserver((changes) => (count.changes += changes.length)).observe(
      document.querySelector('.editor-toolbar') ?? document.body,
      { subtree: true, attributes: true, childList: true, characterData: true },
    )
    Object.assign(window, { count })
  })
  const sentBefore = harness.desk.changes.length
  await inTurn(Array.from('abcdefghijklmnopqrst'), (key) => page.keyboard.press(key))
  const count = await page.evaluate(() => Reflect.get(window, 'count'))
  // The document becomes JSON when it leaves, one may be leaving right now, and never for a key.
  const sent = harness.desk.changes.length - sentBefore
  expect(count.toJson).toBeLessThanOrEqual(sent + 1)
  expect(count.changes).toBe(0)
})
