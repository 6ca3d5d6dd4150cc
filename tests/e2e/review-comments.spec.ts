import type { Page } from '@playwright/test'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { violations } from './desk/axe.ts'
import { expect, paper, row, test } from './desk/desk-fixture.ts'
import { placeCaret, selectWords, sitDown } from './review-page.ts'
import { seatThree } from './three-people.ts'

const BODY = '区财政拨款三千元整修校舍。全部工程年底完工。'

test.use({ seed: { articles: [{ title: '校舍整修', body: BODY }] } })

const card = (page: Page, words: string) => page.getByRole('treeitem').filter({ hasText: words })
const commented = (page: Page) => paper(page).locator('.commented')

test('a conversation about a place follows its words, and stays when they are gone', async ({
  desk,
  workstation,
}) => {
  await seatThree(desk)
  await sitDown(desk, '1')
  await row(desk, '校舍整修').click()
  await selectWords(desk, '三千元')
  await desk.keyboard.press('Control+Alt+m')
  await expect(desk.getByLabel('写批注，@ 点名')).toBeFocused()
  await desk.keyboard.type('应为三万元？@李')
  await desk.getByRole('option', { name: '李强' }).waitFor()
  await desk.keyboard.press('Enter')
  await desk.keyboard.press('Control+Enter')
  await expect(card(desk, '应为三万元？@李强')).toContainText('王小明')
  await expect(commented(desk)).toHaveText('三千元')

  // Typing in it, a split in it and undo: it stays on its words.
  await placeCaret(desk, '三千')
  await desk.keyboard.type('五百')
  await expect(commented(desk)).toHaveText('三千五百元')
  await desk.keyboard.press('Enter')
  await expect(commented(desk)).toHaveText(['三千五百', '元'])
  await desk.keyboard.press('Control+z')
  await desk.keyboard.press('Control+z')
  await expect(commented(desk)).toHaveText('三千元')
  await expect(desk.locator('.status-bar')).toContainText('已保存')

  // Somebody else answers, after a new start.
  await sitDown(desk, '2')
  await row(desk, '校舍整修').click()
  await desk.locator('.status-bar').getByText('修订：关').waitFor()
  await desk.keyboard.press('F6')
  await expect(card(desk, '应为三万元')).toBeFocused()
  await desk.getByRole('button', { name: '回复' }).click()
  await desk.keyboard.type('已核，就是三千。')
  await desk.keyboard.press('Control+Enter')
  await expect(card(desk, '已核，就是三千。')).toContainText('李强')
  expect(await violations(desk)).toEqual([])

  // Their own answer can go alone, and be had back.
  await card(desk, '应为三万元').getByRole('button', { name: '删除回复' }).click()
  await expect(card(desk, '应为三万元')).toBeFocused()
  await expect(desk.getByText('已核，就是三千。')).toBeHidden()
  await desk.getByRole('button', { name: '撤销' }).last().click()
  await expect(card(desk, '已核，就是三千。')).toContainText('李强')

  // Deleted without tracking, its words leave an orphan; undo gives it its place again.
  await selectWords(desk, '三千元')
  await desk.keyboard.press('Delete')
  await expect(desk.getByText('原文已删的批注 1')).toBeVisible()
  await desk.keyboard.press('Control+z')
  await expect(card(desk, '应为三万元')).toBeVisible()

  await card(desk, '应为三万元').getByRole('button', { name: '标为已解决' }).click()
  await expect(desk.getByText('已解决 1 条批注')).toBeVisible()
  const [thread] = await storedComments(workstation.library)
  expect(thread?.resolved?.by).toBe('李强')
  expect(thread?.entries.map(({ by }) => by)).toEqual(['王小明', '李强'])
})

test('a comment is taken away and had back, place and all; a draft survives leaving', async ({
  desk,
}) => {
  await seatThree(desk)
  await sitDown(desk, '1')
  await row(desk, '校舍整修').click()
  await selectWords(desk, '年底')
  await desk.keyboard.press('Control+Alt+m')
  await desk.keyboard.type('哪一年')
  await desk.getByRole('button', { name: '新建' }).click()
  await expect(desk.getByLabel('写批注，@ 点名')).toBeHidden()
  await row(desk, '校舍整修').click()
  await desk.getByRole('button', { name: '修订：关' }).click()
  await expect(desk.getByLabel('写批注，@ 点名')).toHaveValue('哪一年')
  await desk.getByRole('button', { name: '加批注' }).last().click()
  await expect(commented(desk)).toHaveText('年底')

  await card(desk, '哪一年').getByRole('button', { name: '删除批注' }).click()
  await expect(commented(desk)).toHaveCount(0)
  await placeCaret(desk, '全部工程')
  await desk.keyboard.type('将于')
  await desk.getByRole('button', { name: '撤销' }).last().click()
  await expect(commented(desk)).toHaveText('年底')
})

type Stored = {
  readonly resolved: { readonly by: string } | null
  readonly entries: readonly { readonly by: string }[]
}

async function storedComments(library: string): Promise<readonly Stored[]> {
  const [id = ''] = await readdir(join(library, 'articles'))
  const file = await readFile(join(library, 'articles', id, 'article.json'), 'utf8')
  return JSON.parse(file).content.comments
}
