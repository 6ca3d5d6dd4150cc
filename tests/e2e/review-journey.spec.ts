import { unzipSync } from 'fflate'
import { readFile } from 'node:fs/promises'
import type { CDPSession, Page } from '@playwright/test'
import type { ChannelName } from '#bridge/contract'
import { expect, test } from './fixtures.ts'
import { paper, row } from './desk/desk-fixture.ts'
import { placeCaret, selectWords } from './review-page.ts'

test.use({ sample: true })

const PEOPLE = [
  { name: '王小明', role: 'editor' },
  { name: '李强', role: 'section-head' },
  { name: '欧阳春兰', role: 'editor-in-chief' },
] as const
const WAIVER = '本社只有三名编辑'

const review = (page: Page) => page.getByRole('complementary')
const dialog = (page: Page) => page.getByRole('dialog')
const notice = (page: Page) => page.locator('.article-word')

test('three people take one article from the draft to its release and beyond', async ({
  workstation,
}) => {
  test.setTimeout(120_000)
  const { page } = workstation
  await row(page, '第三批重大项目').waitFor()
  await page.evaluate(layDown, PEOPLE)
  await page.reload()
  await dialog(page).waitFor()
  await page.keyboard.press('1')
  await dialog(page).waitFor({ state: 'detached' })
  await row(page, '第三批重大项目').click()
  await page.keyboard.press('Control+Alt+s')
  await expect(review(page)).toContainText('初审')
  await expect(page.locator('.status-bar')).toContainText('修订：开')

  // A suggestion made with the input method, a comment, an answer.
  const ime = await page.context().newCDPSession(page)
  await placeCaret(page, '这些项目')
  await compose(ime, '正在')
  await expect(paper(page).locator('ins')).toHaveText('正在')
  await become(page, '李强')
  await selectWords(page, '成长性好')
  await page.keyboard.press('Delete')
  await expect(paper(page).locator('del')).toHaveText('成长性好')
  await selectWords(page, '总投资')
  await page.keyboard.press('Control+Alt+m')
  await page.keyboard.type('与统计口径核过吗？')
  await page.keyboard.press('Control+Enter')
  await become(page, '王小明')
  await page.getByRole('treeitem').filter({ hasText: '与统计口径' }).click()
  await page.getByRole('button', { name: '回复' }).click()
  await page.keyboard.type('核过，发改委口径。')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: '标为已解决' }).click()

  // Sent back, mended, submitted again.
  await become(page, '李强')
  await sign(page, { duty: '初审', outcome: '退改', opinion: '导语再压一压' })
  await expect(review(page)).toContainText('李强')
  await expect(review(page)).toContainText('导语再压一压')
  await become(page, '王小明')
  await page.keyboard.press('Control+Alt+s')
  await expect(review(page)).toContainText('待签')

  // Nobody signs twice, unless the desk is let off in writing.
  await become(page, '李强')
  await sign(page, { duty: '初审', outcome: '通过', opinion: '可用' })
  await fillSign(page, { duty: '一校', outcome: '通过', opinion: '已校' })
  await expect(dialog(page).getByRole('alert')).toContainText('初审')
  // Another person can be asked over the dialog; what was written there stays.
  await dialog(page).getByRole('button', { name: '换人' }).click()
  await page.getByRole('button', { name: /^欧阳春兰/u }).click()
  await expect(dialog(page)).toContainText('以 欧阳春兰（总编辑）的名义')
  await expect(dialog(page).getByLabel('意见')).toHaveValue('已校')
  await expect(dialog(page).getByRole('alert')).toBeHidden()
  await page.keyboard.press('Escape')
  await page.evaluate(waive, WAIVER)
  await become(page, '王小明')
  await sign(page, { duty: '一校', outcome: '通过', opinion: '一校无误' })
  await become(page, '李强')
  await sign(page, { duty: '复审', outcome: '通过', opinion: '同意' })
  await become(page, '王小明')
  await sign(page, { duty: '二校', outcome: '通过', opinion: '二校无误' })
  await become(page, '欧阳春兰')
  await sign(page, { duty: '终审', outcome: '通过', opinion: '同意刊发' })

  // What is undecided keeps the last ones from passing it on.
  await fillSign(page, { duty: '三校', outcome: '通过', opinion: '三校' })
  await expect(dialog(page).getByRole('alert')).toContainText('修订')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F6')
  await page.keyboard.press('Control+Alt+y')
  await page.keyboard.press('Control+Alt+j')
  await expect(paper(page).locator('ins, del')).toHaveCount(0)
  await expect(paper(page)).toContainText('成长性好')
  await expect(paper(page)).toContainText('正在')
  await become(page, '王小明')
  await sign(page, { duty: '三校', outcome: '通过', opinion: '三校无误' })
  await become(page, '欧阳春兰')
  await sign(page, { duty: '签发', outcome: '通过', opinion: '签发' })

  // Released: locked. Reopened: every character that changed since is shown.
  await expect(notice(page)).toContainText('已签发')
  await expect(paper(page)).toHaveAttribute('contenteditable', 'false')
  await page.getByRole('button', { name: '重新打开…' }).first().click()
  await dialog(page).getByLabel('原因').fill('数字有误')
  await page.keyboard.press('Control+Enter')
  await expect(notice(page)).toContainText('重新打开过')
  await placeCaret(page, '这些项目正在')
  await compose(ime, '全力')
  await page.getByRole('button', { name: '看签后变动' }).click()
  await expect(page.locator('.compared ins')).toHaveText(['全力'])
  await expect(page.locator('.compared del')).toHaveCount(0)
  await page.getByRole('button', { name: '回到稿件' }).click()

  // The sheet, on the screen and as Word.
  await page.getByRole('button', { name: '审签单…' }).click()
  await expect(dialog(page)).toContainText('数字有误')
  await expect(dialog(page)).toContainText('与签发时不同')
  const waiting = page.waitForEvent('download')
  await dialog(page).getByRole('button', { name: '导出 Word' }).click()
  const words = await textOfWord(await (await waiting).path())
  for (const { name } of PEOPLE) expect(words).toContain(name)
  for (const said of ['导语再压一压', '同意刊发', '数字有误']) expect(words).toContain(said)

  // What is said of it hides none of the dialog's acts, nor keeps Escape from it.
  const toast = await page.locator('.toast').last().boundingBox()
  const acts = await dialog(page).locator('.modal-foot').boundingBox()
  expect((toast?.y ?? Infinity) + (toast?.height ?? 0)).toBeLessThan(acts?.y ?? 0)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
})

type Signed = { readonly duty: string; readonly outcome: string; readonly opinion: string }

async function sign(page: Page, signed: Signed): Promise<void> {
  await fillSign(page, signed)
  await dialog(page).waitFor({ state: 'detached' })
}

async function fillSign(page: Page, { duty, outcome, opinion }: Signed): Promise<void> {
  await page.keyboard.press('Control+Shift+S')
  await dialog(page).getByLabel('环节', { exact: true }).selectOption({ label: duty })
  await dialog(page).getByRole('radio', { name: outcome }).check()
  await dialog(page).getByLabel('意见').fill(opinion)
  await dialog(page).getByRole('button', { name: '签字' }).click()
}

async function become(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^现在是/u }).click()
  await page.getByRole('button', { name: new RegExp(`^${name}`, 'u') }).click()
  await expect(page.getByRole('button', { name: new RegExp(`^现在是 ${name}`, 'u') })).toBeVisible()
}

/** Types as a pinyin input method does: letters first, then the word it commits. */
async function compose(ime: CDPSession, word: string): Promise<void> {
  for (const text of ['z', 'zheng', 'zheng zai']) {
    const at = text.length
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await ime.send('Input.imeSetComposition', { text, selectionStart: at, selectionEnd: at })
  }
  await ime.send('Input.insertText', { text: word })
}

async function textOfWord(path: string): Promise<string> {
  const xml = unzipSync(await readFile(path))['word/document.xml'] ?? new Uint8Array()
  return new TextDecoder().decode(xml).replaceAll(/<[^>]+>/gu, '')
}

type Seat = { readonly name: string; readonly role: string }
type Asks = { readonly ask: (name: ChannelName, question: unknown) => Promise<unknown> }

/** Runs in the page: three people, and a process that looks at suggestions and comments at the end. */
async function layDown(seats: readonly Seat[]): Promise<void> {
  const shell: Asks = window.shell
  const profiles = seats.map((seat, at) => ({
    ...seat,
    id: crypto.randomUUID(),
    unit: '',
    colour: at + 1,
    initials: seat.name.slice(-2),
    hasPin: false,
  }))
  await shell.ask('people:keep', { people: { format: 1, revision: 0, profiles }, pin: null })
  const loose = {
    errors: 'advised',
    headlines: 'advised',
    suggestions: 'advised',
    comments: 'advised',
    captions: 'advised',
    roster: 'off',
  }
  const strict = { ...loose, suggestions: 'required', comments: 'required' }
  const duty = (id: string, kind: string, checks: typeof loose) => ({
    id,
    kind,
    name: '',
    roles: [],
    outcomes: ['pass', 'return'],
    checks,
  })
  const round = (stage: string, proofreading: string, checks: typeof loose) => ({
    stage,
    duties: [duty(stage, 'review', loose), duty(proofreading, 'proofreading', checks)],
  })
  const process = {
    format: 1,
    revision: 0,
    rounds: [
      round('first-review', 'first-proof', loose),
      round('second-review', 'second-proof', loose),
      round('final-review', 'third-proof', strict),
    ],
    release: duty('release', 'release', strict),
    waiver: null,
  }
  await shell.ask('review:keep-process', { process })
}

/** Runs in the page: the desk lets itself off the rule, in writing. */
async function waive(reason: string): Promise<void> {
  const shell: Asks = window.shell
  const known = await shell.ask('review:process', {})
  if (typeof known !== 'object' || known === null || !('value' in known)) throw new Error('none')
  const at = new Date().toISOString()
  const waiver = { by: '欧阳春兰', at, reason, allows: ['two-sign-offs'] }
  await shell.ask('review:keep-process', { process: Object.assign({}, known.value, { waiver }) })
}
