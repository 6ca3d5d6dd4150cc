import type { Page } from '@playwright/test'
import { violations } from './desk/axe.ts'
import { expect, paper, row, test } from './desk/desk-fixture.ts'
import { placeCaret, reviewedDocument, selectWords } from './review-page.ts'

const [WANG, LI, OUYANG] = ['王小明', '李强', '欧阳春兰']

const DOC = reviewedDocument(
  '项目开工',
  [
    '全区项目',
    { words: '集中', by: LI, id: 'a', out: true },
    { words: '统一', by: LI, id: 'a' },
    '开工，',
    { words: '总投资', by: OUYANG, id: 'b' },
    '一百亿元。',
  ],
  [
    '会议',
    { words: '还', by: WANG, id: 'c', out: true },
    '要求',
    { words: '早投产、早达效', by: LI, id: 'd' },
    '。',
  ],
)

test.use({ seed: { articles: [{ title: '', body: '', doc: DOC }] } })

test.beforeEach(async ({ desk }) => {
  await row(desk, '项目').click()
  await expect(desk.locator('.status-bar')).toContainText('修订：关 · 4 处')
})

const cards = (page: Page) => page.getByRole('treeitem')
const card = (page: Page, words: string) => cards(page).filter({ hasText: words })
const lines = (page: Page) => page.locator('[data-field=body] p')

test('F6 walks, A accepts, R rejects, and each is an undo of its own', async ({ desk }) => {
  await placeCaret(desk, '全区')
  await desk.keyboard.press('F6')
  await expect.poll(() => litWords(desk)).toEqual(['集中', '统一'])
  await expect(paper(desk)).toBeFocused()
  await card(desk, '改为集中→统一').click()
  await expect(card(desk, '集中')).toBeFocused()
  expect(await violations(desk)).toEqual([])

  await desk.keyboard.press('a')
  await expect(card(desk, '总投资')).toBeFocused()
  await desk.keyboard.press('r')
  await expect(card(desk, '还')).toBeFocused()
  await expect(lines(desk).first()).toHaveText('全区项目统一开工，一百亿元。')
  await expect(cards(desk)).toHaveCount(2)
  await desk.keyboard.press('Control+z')
  await expect(cards(desk)).toHaveCount(3)
  await expect(lines(desk).first()).toHaveText('全区项目统一开工，总投资一百亿元。')
})

test('all of one person at once and back; of another only what is selected', async ({ desk }) => {
  await desk.keyboard.press('F6')
  await desk.getByRole('button', { name: '筛选修订和批注' }).click()
  await desk.getByLabel('人员').selectOption(LI)
  await desk.keyboard.press('Escape')
  await expect(cards(desk)).toHaveCount(2)
  await desk.getByRole('button', { name: '全部拒绝' }).click()
  await expect(lines(desk)).toHaveText(['全区项目集中开工，总投资一百亿元。', '会议还要求。'])
  await desk.getByRole('button', { name: '撤销' }).last().click()
  await expect(desk.locator('.status-bar')).toContainText('4 处')

  await selectWords(desk, '、早达效')
  await desk.keyboard.press('Control+Alt+j')
  await expect(lines(desk).last()).toHaveText('会议还要求早投产。')
  await selectWords(desk, '早投')
  await desk.keyboard.press('Control+Alt+y')
  await expect(lines(desk).last().locator('ins')).toHaveText('产')
})

/** What stands out on the paper as the words of the current card. */
function litWords(desk: Page): Promise<string[]> {
  return desk.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.background = 'var(--mark)'
    const lit = getComputedStyle(probe).backgroundColor
    probe.remove()
    return Array.from(document.querySelectorAll('.ProseMirror [data-change]'))
      .filter((words) => getComputedStyle(words).backgroundColor === lit)
      .map((words) => words.textContent ?? '')
  })
}
