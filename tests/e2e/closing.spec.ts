import type { CDPSession, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const TITLE = ['管城区', '召开', '经济运行', '分析会']
const BODY = ['本报讯', '近日', '管城回族区', '召开会议', '听取汇报', '研究部署', '下一步', '工作']

test('it keeps every composed character when the page closes 300 ms after the last', async ({
  workstation,
  context,
}) => {
  const { page, address } = workstation
  await page.getByRole('button', { name: '新建稿件' }).first().click()
  const ime = await context.newCDPSession(page)
  await page.locator('[data-field="title"]').click()
  await composeAll(ime, TITLE)
  await page.locator('[data-field="body"]').click()
  await composeAll(ime, BODY)
  await page.waitForTimeout(300)
  await page.close()

  const again = await context.newPage()
  await again.goto(address())
  await again.getByRole('option', { name: TITLE.join('') }).dblclick()
  await expect(again.locator('[data-field="title"]')).toHaveText(TITLE.join(''))
  await expect(again.locator('[data-field="body"]')).toHaveText(BODY.join(''))
})

test('it has the text on disk when the whole program is killed a second and a half later', async ({
  workstation,
  context,
}) => {
  const { page, kill } = workstation
  await page.getByRole('button', { name: '新建稿件' }).first().click()
  const ime = await context.newCDPSession(page)
  await page.locator('[data-field="title"]').click()
  await composeAll(ime, TITLE)
  await page.waitForTimeout(1_500)
  await kill()

  await titleOf(page, TITLE.join(''))
})

async function titleOf(page: Page, title: string): Promise<void> {
  await page.getByRole('option', { name: title }).dblclick()
  await expect(page.locator('[data-field="title"]')).toHaveText(title)
}

/** Types as a pinyin input method does: letters first, then the word it commits. */
function composeAll(ime: CDPSession, words: readonly string[]): Promise<void> {
  return words.reduce<Promise<void>>(
    (before, word) => before.then(() => compose(ime, word)),
    Promise.resolve(),
  )
}

async function compose(ime: CDPSession, word: string): Promise<void> {
  await show(ime, 'p')
  await show(ime, 'pin')
  await show(ime, 'pin yin')
  await ime.send('Input.insertText', { text: word })
}

async function show(ime: CDPSession, text: string): Promise<void> {
  const at = text.length
  await ime.send('Input.imeSetComposition', { text, selectionStart: at, selectionEnd: at })
}
