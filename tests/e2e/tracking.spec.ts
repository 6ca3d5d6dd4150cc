import type { Page } from '@playwright/test'
import type { DocumentJson } from '#core/article/article'
import { expect, field, inTurn, test } from './editor-fixture.ts'
import { blocks, json, layOut, run, select } from './editor-page.ts'
import { marksOn, suggestedArticle, trackAs } from './tracking-page.ts'
import type { HarnessServer } from '../renderer/editor/harness/serve.ts'

const PLAIN = suggestedArticle([['今天上午开工。'], ['明天下午完工。']], {
  title: '项目开工',
  byline: '记者 张三',
})
const THEIRS = suggestedArticle([['今天', { words: '上午九时', in: '王敏' }, '开工。']], {
  title: '项目开工',
  byline: '记者 张三',
})
const STRUCK = suggestedArticle([['今天', { words: '上午', out: '王敏' }, '开工。']])

/** Opens an article with 张三 at the desk and tracking on, the caret in a paragraph. */
async function open(page: Page, harness: HarnessServer, doc: DocumentJson): Promise<number[]> {
  await layOut(page, harness, doc)
  await trackAs(page, '张三')
  const paragraphs = (await blocks(page)).filter(({ type }) => type === 'paragraph')
  await select(page, paragraphs[0]?.from ?? 0)
  return paragraphs.map(({ from }) => from)
}

test('typing is put in, deleting strikes, and both keys go on over what is struck', async ({
  page,
  harness,
}) => {
  const [first = 0] = await open(page, harness, PLAIN)
  await select(page, first + 4)
  await page.keyboard.type('ab')
  expect(await marksOn(page)).toContain('今天上午[+张三 ab]开工。')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  expect(await marksOn(page)).toContain('今天[-张三 上午]开工。')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Delete')
  expect(await marksOn(page)).toContain('今天[-张三 上午开工]。')
  await page.keyboard.type('x')
  expect(await marksOn(page)).toContain('今天[-张三 上午开工][+张三 x]。')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  expect(await marksOn(page)).toContain('今[-张三 天上午开工]。')
})

test('typing over a selection replaces it, as one undo step', async ({ page, harness }) => {
  const [first = 0] = await open(page, harness, PLAIN)
  const before = await json(page)
  await select(page, first + 2, first + 4)
  await page.keyboard.type('x')
  expect(await marksOn(page)).toContain('今天[-张三 上午][+张三 x]开工。')
  await page.keyboard.type('y')
  expect(await marksOn(page)).toContain('今天[-张三 上午][+张三 xy]开工。')
  await run(page, 'edit.undo')
  expect(await json(page)).toBe(before)
  await run(page, 'edit.redo')
  expect(await marksOn(page)).toContain('今天[-张三 上午][+张三 xy]开工。')
})

test('paragraphs are split and joined by suggestion, and the caret goes on behind', async ({
  page,
  harness,
}) => {
  const [first = 0, second = 0] = await open(page, harness, PLAIN)
  const original = await page.evaluate(() => window.harness.original())
  await select(page, second)
  await page.keyboard.press('Backspace')
  expect(await marksOn(page)).toEqual([
    '项目开工',
    '今天上午开工。¶-张三',
    '明天下午完工。',
    '记者 张三',
  ])
  await page.keyboard.press('Backspace')
  expect(await marksOn(page)).toContain('今天上午开工[-张三 。]¶-张三')
  await run(page, 'edit.undo')
  await run(page, 'edit.undo')
  await select(page, first + 2)
  await page.keyboard.press('Enter')
  await page.keyboard.type('x')
  expect(await marksOn(page)).toContain('今天¶+张三')
  expect(await marksOn(page)).toContain('[+张三 x]上午开工。')
  expect(await page.evaluate(() => window.harness.original())).toBe(original)
})

test('words of others are suggested away, not taken away, in every field', async ({
  page,
  harness,
  ime,
}) => {
  const [first = 0] = await open(page, harness, THEIRS)
  await select(page, first + 4)
  await ime.write(['z', 'zhong'], '中')
  await page.keyboard.press('Delete')
  expect(await marksOn(page)).toContain('今天[+王敏 上午][+张三 中][+王敏-张三 九][+王敏 时]开工。')
  const lines = { title: '项目开工', byline: '记者 张三' }
  await inTurn(Object.entries(lines), async ([name, words]) => {
    await field(page, name).click()
    await page.keyboard.press('End')
    await page.keyboard.type('x')
    expect(await marksOn(page)).toContain(`${words}[+张三 x]`)
  })
})

test('what is composed or typed beside struck words is not struck', async ({
  page,
  harness,
  ime,
}) => {
  const [first = 0] = await open(page, harness, STRUCK)
  const before = await json(page)
  await inTurn([first + 2, first + 3, first + 4], async (place) => {
    await select(page, place)
    await ime.compose(['s', "shang'wu"])
    expect(await page.locator('del').allTextContents()).not.toContain("shang'wu")
    await ime.commit('尚武')
    await expect.poll(() => marksOn(page)).toContainEqual(expect.stringContaining('[+张三 尚武]'))
    await run(page, 'edit.undo')
    expect(await json(page)).toBe(before)
  })
  await select(page, first + 3)
  await ime.compose(['s', 'shang'])
  await ime.cancel()
  await expect.poll(() => json(page)).toBe(before)
  await select(page, first + 3)
  await page.keyboard.type('xy')
  expect(await marksOn(page)).toContain('今天[-王敏 上][+张三 xy][-王敏 午]开工。')
  await select(page, first + 6)
  await page.keyboard.type('z')
  expect(await marksOn(page)).toContain('今天[-王敏 上][+张三 xy][-王敏 午][+张三 z]开工。')
})

test('a composition over paragraphs strikes them and is one undo step with that', async ({
  page,
  harness,
  ime,
}) => {
  const [first = 0, second = 0] = await open(page, harness, PLAIN)
  const before = await json(page)
  const original = await page.evaluate(() => window.harness.original())
  await select(page, first + 4, second + 2)
  await ime.write(['z', 'zhi'], '至')
  expect(await page.evaluate(() => window.harness.final())).toContain('"今天上午至下午完工。"')
  expect(await page.evaluate(() => window.harness.original())).toBe(original)
  await run(page, 'edit.undo')
  expect(await json(page)).toBe(before)
})

test('the clipboard carries the final text without a trace of review', async ({
  page,
  harness,
}) => {
  const doc = suggestedArticle([
    ['今天', { words: '上午', out: '王敏' }, { words: '下午', in: '王敏' }, '开工。'],
  ])
  const [first = 0] = await open(page, harness, doc)
  await select(page, first, first + 9)
  const copied = await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    const { view } = window.harness.editor()
    const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true })
    view.dom.dispatchEvent(event)
    return [clipboardData.getData('text/plain'), clipboardData.getData('text/html')]
  })
  expect(copied[0]).toBe('今天下午开工。')
  expect(copied[1]).not.toMatch(/ins|del|data-by|王敏/u)
})

test('the final text can be written on, and the text before only read', async ({
  page,
  harness,
  ime,
}) => {
  const [first = 0] = await open(page, harness, STRUCK)
  const show = (view: 'final' | 'original') =>
    page.evaluate((name) => window.harness.track({ view: name }), view)
  await show('final')
  await expect(field(page, 'body')).toHaveText('今天开工。', { useInnerText: true })
  await select(page, first + 3)
  await ime.write(['x', 'xia'], '下')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await expect(field(page, 'body')).toHaveText('今工。', { useInnerText: true })
  await show('original')
  await expect(field(page, 'body')).toHaveText('今天上午开工。', { useInnerText: true })
  await page.keyboard.type('x')
  await expect(page.locator('.ProseMirror')).toHaveAttribute('contenteditable', 'false')
  await expect(field(page, 'body')).toHaveText('今天上午开工。', { useInnerText: true })
})
