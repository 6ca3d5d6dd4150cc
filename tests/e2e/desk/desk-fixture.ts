import type { Page } from '@playwright/test'
import { documentJson } from '#core/article/document'
import { newDocument } from '#core/article/new-document'
import { NO_DETAILS, type ArticleDetails, type DocumentJson } from '#core/article/article'
import { expect, test as base } from '../fixtures.ts'

export type SeedArticle = {
  readonly title: string
  readonly body: string
  readonly byline?: string
  readonly details?: Partial<ArticleDetails>
  /** Instead of a document made of the words above. */
  readonly doc?: DocumentJson
}

/** Six articles of one page, in the page's order. */
export const PAGE: readonly SeedArticle[] = [
  {
    title: '全区重点项目集中开工',
    body: '本报讯 9月29日上午，全区重点项目集中开工活动举行，总投资137.9亿元。',
    byline: '记者 柴琳琳 通讯员 姜璞 文图',
    details: { section: '要闻', stage: 'first-review' },
  },
  {
    title: '经济运行分析会召开',
    body: '本报讯 会议指出，前三季度生产总值同比增长6.1%，稳中向好的态势没有变。',
    byline: '记者 柴琳琳',
    details: { section: '时政' },
  },
  { title: '老旧小区改造提前完工', body: '本报讯 十二个老旧小区换了新颜，居民住得更舒心。' },
  {
    title: '秋季运动会开幕',
    body: '本报讯 全区中小学生秋季运动会昨日开幕，三十二支代表队入场。',
    details: { stage: 'signed-off', editionDate: '2026-09-30' },
  },
  { title: '社区食堂新增五家', body: '本报讯 一荤两素十五元，老人吃上热乎饭。' },
  { title: '', body: '还没有想好标题的一篇稿件。' },
]

/** The same page in English, for a screen that must show no Chinese of its own. */
export const ENGLISH_PAGE: readonly SeedArticle[] = [
  {
    title: 'Fourteen projects begin',
    body: 'Fourteen projects with an investment of 13.79 billion began this morning.',
    details: { section: 'News', stage: 'first-review', editionDate: '2026-09-30' },
  },
  { title: 'Growth of 6.1 percent', body: 'The district grew by 6.1 percent in three quarters.' },
]

/** An object, because Playwright takes a list of two for a fixture with its options. */
type Seed = { readonly articles: readonly SeedArticle[] }

/** `test.use({ seed: { articles } })`; `desk` is the page with them in its list. */
export const test = base.extend<{ readonly seed: Seed; readonly desk: Page }>({
  seed: [{ articles: PAGE }, { option: true }],
  desk: async ({ workstation, seed }, use) => {
    const { page } = workstation
    await page.evaluate(createAll, seed.articles.map(asQuestion))
    await page.reload()
    await page.getByRole('main').waitFor()
    await use(page)
  },
})

export { expect }

export const list = (page: Page) => page.locator('#desk-list')
export const row = (page: Page, title: string) => page.getByRole('option', { name: title })
export const paper = (page: Page) => page.locator('.ProseMirror')

/** Titles of the highlighted rows, from the top. */
export function highlighted(page: Page): Promise<string[]> {
  return page.locator('[role=option][aria-selected=true] .list-row-title').allInnerTexts()
}

/** Runs the first command that answers these words. */
export async function runByPalette(page: Page, words: string): Promise<void> {
  await openPalette(page)
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
  await page.getByRole('combobox').waitFor({ state: 'detached' })
}

export async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
}

function asQuestion({ title, body, byline = '', details, doc }: SeedArticle) {
  const made = newDocument({
    kicker: '',
    title,
    subtitle: '',
    byline,
    blocks: [{ kind: 'paragraph', text: body }],
  })
  return { doc: doc ?? documentJson(made), details: { ...NO_DETAILS, ...details } }
}

/** Runs in the page. Backwards, because the newest article stands first. */
async function createAll(questions: readonly unknown[]): Promise<void> {
  for (const question of questions.toReversed()) {
    // One after the other: the order of arrival is the order of the list.
    // oxlint-disable-next-line no-await-in-loop
    await window.shell.ask('article:create', question)
  }
}
