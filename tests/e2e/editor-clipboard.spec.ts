import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, field, test } from './editor-fixture.ts'
import { article, blocks, layOut, run, select } from './editor-page.ts'

const CORPUS = new URL('../corpus/clipboard/', import.meta.url)

type Carried = { readonly html?: string; readonly text?: string }

/** What the system's clipboard hands over on Ctrl+V. */
function paste(page: Page, carried: Carried): Promise<void> {
  return page.evaluate(({ html, text }) => {
    const clipboardData = new DataTransfer()
    if (html !== undefined) clipboardData.setData('text/html', html)
    if (text !== undefined) clipboardData.setData('text/plain', text)
    const { view } = window.harness.editor()
    view.focus()
    view.dom.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, carried)
}

/** The body in one line a block: `**bold**`, `//italic//`, `[item]`, `cell | cell / next row`. */
function outline(page: Page): Promise<string> {
  return page.evaluate(() => {
    type Node = ReturnType<typeof window.harness.editor>['state']['doc']
    const signs = new Map([
      ['strong', '**'],
      ['emphasis', '//'],
    ])
    const words = (block: Node) => {
      let line = ''
      let open = ''
      block.forEach((text) => {
        const [first] = text.marks
        const mark = signs.get(first?.type.name ?? '') ?? ''
        if (mark !== open) line += open + mark
        open = mark
        line += text.text ?? ''
      })
      return line + open
    }
    const inside = (node: Node): string => {
      if (node.isTextblock) return words(node)
      const between = new Map([
        ['table', ' / '],
        ['table_row', ' | '],
      ]).get(node.type.name)
      return node.children
        .map((child) => {
          const text = inside(child)
          if (child.type.name === 'list_item') return `[${text}]`
          const span = Number(child.attrs['colspan'] ?? 1)
          return span > 1 ? `${text}+${span}` : text
        })
        .join(between ?? ' ')
    }
    const body = window.harness.editor().state.doc.child(3)
    return body.children.map((block) => `${block.type.name} ${inside(block)}`).join('\n')
  })
}

const html = (name: string) => readFile(new URL(`${name}.html`, CORPUS), 'utf8')
const expected = (name: string) => readFile(new URL(`${name}.txt`, CORPUS), 'utf8')

for (const name of ['word', 'wps', 'wechat', 'web-page', 'hostile']) {
  test(`paste of ${name} is cleaned to the schema`, async ({ page, harness }) => {
    const asked: string[] = []
    await layOut(page, harness)
    page.on('request', (request) => asked.push(request.url()))
    await field(page, 'body').click()
    await paste(page, { html: await html(name) })
    expect(await outline(page)).toBe((await expected(name)).trimEnd())
    await page.waitForTimeout(200)
    expect(await page.evaluate(() => 'owned' in window)).toBe(false)
    expect(asked.filter((url) => !url.startsWith(`${harness.url}ask/`))).toEqual([])
  })
}

test('remote pictures are left out and said so', async ({ page, harness }) => {
  await layOut(page, harness)
  await field(page, 'body').click()
  await paste(page, { html: await html('wechat') })
  await expect
    .poll(() => page.evaluate(() => window.harness.toasts().join()))
    .toContain('1 张网上的图片')
})

test('plain text becomes paragraphs without their indents', async ({ page, harness }) => {
  await layOut(page, harness)
  await field(page, 'body').click()
  await paste(page, { text: '　　第一段。\r\n\r\n    第二段。\n\t第三段　' })
  expect(await outline(page)).toBe('paragraph 第一段。\nparagraph 第二段。\nparagraph 第三段')
})

test('text flows into the paragraph it is pasted into, in one undo step', async ({
  page,
  harness,
}) => {
  await layOut(page, harness, article(['前后']))
  const from = (await blocks(page))[3]?.from ?? 0
  await select(page, from + 1)
  await paste(page, { text: '甲\n乙\n丙' })
  expect(await outline(page)).toBe('paragraph 前甲\nparagraph 乙\nparagraph 丙后')
  await run(page, 'edit.undo')
  expect(await outline(page)).toBe('paragraph 前后')
})

test('a headline takes words only, on one line', async ({ page, harness }) => {
  await layOut(page, harness)
  await field(page, 'title').click()
  await paste(page, { html: '<h1>第三批<b>重大项目</b></h1><p>集中开工</p>' })
  await expect(field(page, 'title')).toHaveText('第三批重大项目 集中开工')
  await paste(page, { text: '甲\n乙' })
  await expect(field(page, 'title')).toHaveText('第三批重大项目 集中开工甲 乙')
})

test('a list item and a cell take paragraphs, whatever is pasted', async ({ page, harness }) => {
  await layOut(page, harness)
  await field(page, 'body').click()
  await run(page, 'format.bullet-list')
  await paste(page, {
    html: '<h2>标题</h2><table><tr><td>甲</td><td>乙</td></tr></table><ul><li>项</li></ul>',
  })
  expect(await outline(page)).toBe('bullet_list [标题 甲 乙 项]')
})

test('copy gives clean HTML and text, and comes back the same', async ({ page, harness }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await layOut(page, harness, article(['第一段。', '第二段。'], { title: '主标题' }))
  await field(page, 'body').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text()
    return { html: await read('text/html'), text: await read('text/plain') }
  })
  expect(copied.text).toBe('第一段。\n第二段。')
  expect(copied.html).not.toMatch(/style=|class=/u)
  await page.keyboard.press('ArrowRight')
  await expect
    .poll(() => page.evaluate(() => window.harness.editor().state.selection.empty))
    .toBe(true)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+v')
  await expect
    .poll(() => outline(page))
    .toBe('paragraph 第一段。\nparagraph 第二段。\nparagraph 第一段。\nparagraph 第二段。')
  await page.keyboard.press('Control+Shift+v')
  await expect.poll(() => outline(page)).toContain('第二段。第一段。')
})
