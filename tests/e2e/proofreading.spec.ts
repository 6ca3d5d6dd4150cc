import { mergeTests, type Page } from '@playwright/test'
import { expect, paper, row, test as onDesk, type SeedArticle } from './desk/desk-fixture.ts'
import { test as withInputMethod } from './editor-fixture.ts'

const test = mergeTests(onDesk, withInputMethod)

const FAULTY: SeedArticle = {
  title: '老旧小区改造提前完工',
  body: '本报讯 昨日,工人按装了新门窗。邻里都说好,夜里也亮堂。',
}

/** For any answer that was on its way when a composition began. */
const LONG_ENOUGH_MS = 1_500

const body = (page: Page) => page.locator('[data-field=body] p').first()
const underlined = (page: Page, words: string) =>
  paper(page).locator('.proof').filter({ hasText: words })

test.describe('one article with a wrong word', () => {
  test.use({ seed: { articles: [FAULTY] } })

  test.beforeEach(async ({ desk }) => {
    await row(desk, '老旧小区').click()
    await expect(underlined(desk, '按装')).toBeVisible()
  })

  test('F7 walks to what was just typed, Enter mends it, Ctrl+Z brings it back', async ({
    desk,
  }) => {
    await body(desk).click()
    await desk.keyboard.press('Control+End')
    await desk.keyboard.type('大家又去按装。')
    await expect(underlined(desk, '按装')).toHaveCount(2)

    await desk.keyboard.press('Shift+F7')
    await expect(desk.locator('.finding:focus')).toContainText('按装')
    await desk.keyboard.press('Enter')
    await expect(paper(desk)).toContainText('大家又去安装。')
    await expect(underlined(desk, '按装')).toHaveCount(1)
    await desk.keyboard.press('Control+z')
    await expect(paper(desk)).toContainText('大家又去按装。')
    await expect(underlined(desk, '按装')).toHaveCount(2)
  })

  test('what is ignored here stays so after typing before it and a new start', async ({ desk }) => {
    await stepTo(desk, '按装')
    await desk.keyboard.press('i')
    await expect(underlined(desk, '按装')).toHaveCount(0)

    await body(desk).click({ position: { x: 60, y: 20 } })
    await desk.keyboard.press('Home')
    await desk.keyboard.type('据了解，这里的')
    await desk.keyboard.press('Control+End')
    await desk.keyboard.type('又按装')
    await expect(underlined(desk, '按装')).toHaveCount(1)
    await expect.poll(() => remembered(desk)).toEqual(['按装'])
    await expect(desk.locator('.status-bar')).toContainText('已保存')

    await desk.reload()
    await row(desk, '老旧小区').click()
    await expect(underlined(desk, '按装')).toHaveCount(1)
    await expect(desk.locator('.field-byline .proof')).toHaveCount(1)
  })

  test('a composition loses nothing, and no underline comes or goes until it is over', async ({
    desk,
    ime,
  }) => {
    await stepTo(desk, '按装')
    await desk.keyboard.press('Escape')
    await desk.keyboard.press('ArrowLeft')
    await desk.keyboard.press('ArrowRight')
    await desk.waitForTimeout(LONG_ENOUGH_MS)
    const marks = paper(desk).locator('.proof')
    const before = await marks.count()
    await desk.evaluate(() => Object.assign(window, { composed: getSelection()?.anchorNode }))
    await ime.compose(['x', 'xin', "xin'de"])
    await desk.waitForTimeout(LONG_ENOUGH_MS)
    expect(await marks.count()).toBe(before)
    expect(await isStillComposed(desk)).toBe(true)
    await ime.commit('新的')
    await expect(body(desk)).toHaveText('本报讯 昨日,工人按新的装了新门窗。邻里都说好,夜里也亮堂。')
    await expect(marks).toHaveCount(before - 1)

    await desk.keyboard.press('End')
    await desk.keyboard.type('又按装')
    await ime.compose(['y'])
    const begun = await marks.count()
    await ime.compose(['yi'])
    await desk.waitForTimeout(LONG_ENOUGH_MS)
    expect(await marks.count()).toBe(begun)
    await ime.commit('一')
    await expect(underlined(desk, '按装')).toHaveCount(1)
  })

  test('Shift+I is never said again until it is undone; A mends every place as one step', async ({
    desk,
  }) => {
    await body(desk).click()
    await desk.keyboard.press('End')
    await desk.keyboard.type('又按装')
    await expect(underlined(desk, '按装')).toHaveCount(2)

    await stepTo(desk, '按装')
    await desk.keyboard.press('Shift+I')
    await expect(underlined(desk, '按装')).toHaveCount(0)
    await desk.locator('.toast').getByText('撤销').click()
    await expect(underlined(desk, '按装')).toHaveCount(2)

    await stepTo(desk, '按装')
    await desk.keyboard.press('a')
    await expect(body(desk)).not.toContainText('按装')
    await desk.keyboard.press('Control+z')
    await expect(underlined(desk, '按装')).toHaveCount(2)
  })

  test('a rule that is switched off takes its findings along', async ({ desk }) => {
    const others = await paper(desk).locator('.proof').count()
    await desk.evaluate(() =>
      window.shell.ask('proofreading:keep-rules', {
        rules: { format: 1, revision: 0, rules: { CF: 'off' } },
      }),
    )
    await expect(underlined(desk, '按装')).toHaveCount(0)
    expect(await paper(desk).locator('.proof').count()).toBe(others - 1)
  })
})

test.describe('the sample page', () => {
  test.use({ sample: true })

  test('一键规范 mends every mark of an article as one undo step, and says what', async ({
    workstation: { page },
  }) => {
    await page.getByRole('option').first().click()
    await expect(paper(page).locator('.proof').first()).toBeVisible()
    const before = await paper(page).innerText()

    await page.keyboard.press('Control+Alt+g')
    await page.getByRole('button', { name: '查看' }).click()
    await expect(page.getByRole('dialog')).toContainText(', → ，')
    await page.keyboard.press('Escape')
    const after = await paper(page).innerText()
    expect(after.match(/\p{Script=Han}[,;:?!]/gu)).toBeNull()
    expect(onlyWords(after)).toBe(onlyWords(before))

    await page.keyboard.press('Control+z')
    expect(await paper(page).innerText()).toBe(before)
  })
})

/** Walks with F7 until the card of these words has the keyboard. */
async function stepTo(page: Page, words: string): Promise<void> {
  const card = page.locator('.finding:focus', {
    has: page.locator('del').getByText(words, { exact: true }),
  })
  await expect(async () => {
    await page.keyboard.press('F7')
    await expect(card).toBeVisible({ timeout: 500 })
  }).toPass()
}

/** What the library has on disk of ignored findings whose context holds the words typed before. */
function remembered(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const rows: unknown = await window.shell.ask('desk:rows', {})
    const [first] = Array.isArray(rows) ? rows : []
    const id: unknown = Reflect.get(Object(first), 'id')
    const answer: unknown = await window.shell.ask('proofreading:record', { id })
    const ignored: unknown = Reflect.get(Object(Reflect.get(Object(answer), 'value')), 'ignored')
    return Array.isArray(ignored) ? ignored.map((one) => String(Reflect.get(one, 'text'))) : []
  })
}

/** The input method still writes into the node that it began in. */
function isStillComposed(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const node = getSelection()?.anchorNode
    return node?.isConnected === true && node === Reflect.get(window, 'composed')
  })
}

/** Everything but marks and blanks: what 一键规范 must never change. */
function onlyWords(text: string): string {
  return text.replaceAll(/[\p{P}\p{S}\s]/gu, '')
}
