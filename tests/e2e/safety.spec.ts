import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { onlyArticle, rewriteArticle } from './article-file.ts'
import { expect, paper, row, test } from './desk/desk-fixture.ts'

const TITLE = '全区防汛工作会召开'

test.use({ seed: { articles: [{ title: TITLE, body: '本报讯 昨日，会议召开。' }] } })

test('a damaged article is told, kept byte for byte, and its last good state put back', async ({
  desk,
  workstation: { library, restart },
}) => {
  const path = await onlyArticle(library)
  await row(desk, TITLE).click()
  await writeAndSave(desk, path, '第一稿。')
  await writeAndSave(desk, path, '第二稿。')
  const whole = await readFile(path)
  const damaged = whole.subarray(0, whole.length / 2)
  await restart(() => writeFile(path, damaged))

  await row(desk, TITLE).click()
  await expect(desk.getByText('这篇稿件的文件已损坏，但上一次完好的内容还在')).toBeVisible()
  expect(await readFile(path)).toEqual(damaged)
  await desk.getByRole('button', { name: '用上一份完好的副本' }).click()
  await expect(paper(desk)).toContainText('第一稿。')
  await expect(paper(desk)).not.toContainText('第二稿。')

  const setAside = join(library, 'set-aside')
  const [kept = '', ...others] = await readdir(setAside)
  expect(others).toEqual([])
  expect(await readFile(join(setAside, kept))).toEqual(damaged)
  await writeAndSave(desk, path, '第三稿。')
})

test('an article of a newer 区闻 is told and left alone', async ({
  desk,
  workstation: { library, restart },
}) => {
  const path = await onlyArticle(library)
  let newer: Uint8Array = Buffer.of()
  await restart(async () => {
    newer = await rewriteArticle(path, { format: 9, nobodyKnows: ['这一项'] })
  })
  await row(desk, TITLE).click()
  await expect(desk.getByText('更新版本的区闻写的（格式 9）')).toBeVisible()
  await expect(desk.locator('[contenteditable=true]')).toHaveCount(0)
  await desk.keyboard.type('打不进去')
  await restart()
  expect(await readFile(path)).toEqual(newer)
})

test('a document that nobody understands shows every word and is left alone', async ({
  desk,
  workstation: { library, restart },
}) => {
  const path = await onlyArticle(library)
  let odd: Uint8Array = Buffer.of()
  await restart(async () => {
    odd = await rewriteArticle(path, { doc: UNKNOWN })
  })
  await row(desk, TITLE).click()
  await expect(desk.getByText('这篇稿件的结构无法识别')).toBeVisible()
  const words = desk.getByRole('region', { name: '正文' })
  for (const text of ['主标题在这里', '认得的一段', '认不得的一格', '格外的话']) {
    // One after the other, on one screen.
    // oxlint-disable-next-line no-await-in-loop
    await expect(words).toContainText(text)
  }
  await words.click()
  await desk.keyboard.type('打不进去')
  await desk.keyboard.press('Control+s')
  await expect(words).not.toContainText('打不进去')
  await restart()
  expect(await readFile(path)).toEqual(odd)
})

test('the second of two tabs cannot write over the first, and both texts are kept', async ({
  desk,
  context,
  workstation: { address, library },
}) => {
  const path = await onlyArticle(library)
  const other = await context.newPage()
  await other.goto(address())
  await row(desk, TITLE).click()
  await row(other, TITLE).click()
  await paper(other).waitFor()
  await writeAndSave(desk, path, '甲窗写的。')

  await write(other, '乙窗写的。')
  await expect(other.getByText('这篇稿件已在别的窗口改过')).toBeVisible()
  await expect(paper(other)).toHaveAttribute('contenteditable', 'false')
  await expect(paper(other)).toContainText('乙窗写的。')
  expect(await readFile(path, 'utf8')).not.toContain('乙窗写的。')

  await other.getByRole('button', { name: '把这里的文字存为新稿' }).click()
  await expect(row(other, TITLE)).toHaveCount(2)
  const texts = await allTexts(library)
  expect(texts.filter((text) => text.includes('甲窗写的。'))).toHaveLength(1)
  expect(texts.filter((text) => text.includes('乙窗写的。'))).toHaveLength(1)
})

/** What another version, or another program, may have put into an article. */
const UNKNOWN = {
  type: 'doc',
  content: [
    { type: 'title', content: [{ type: 'text', text: '主标题在这里' }] },
    {
      type: 'body',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: '认得的一段' }] },
        {
          type: 'chart',
          content: [{ type: 'cell', content: [{ type: 'text', text: '认不得的一格' }] }],
        },
        {
          type: 'paragraph',
          content: [{ type: 'text', text: '格外的话', marks: [{ type: 'glow' }] }],
        },
      ],
    },
  ],
}

async function write(page: Page, text: string): Promise<void> {
  await page.locator('[data-field=body] p').last().click()
  await page.keyboard.press('End')
  await page.keyboard.insertText(text)
}

async function writeAndSave(page: Page, path: string, text: string): Promise<void> {
  await write(page, text)
  await expect.poll(() => readFile(path, 'utf8')).toContain(text)
}

async function allTexts(library: string): Promise<string[]> {
  const articles = join(library, 'articles')
  const ids = await readdir(articles)
  return Promise.all(ids.map((id) => readFile(join(articles, id, 'article.json'), 'utf8')))
}
