import type { Page } from '@playwright/test'
import { openIntake, SAMPLE_PAGE, splitPasted } from '../intake-page.ts'
import { sitDown } from '../review-page.ts'
import { seatThree } from '../three-people.ts'
import { list, PAGE, paper, row, type SeedArticle } from './desk-fixture.ts'

/** One thing that can be on the screen, and the way there from a page that has just opened. */
export type ScreenPlace = {
  readonly name: string
  readonly articles: readonly SeedArticle[]
  readonly go: (desk: Page) => Promise<void>
}

/** Findings of every class, in the title, the body and the byline. */
const FAULTY: readonly SeedArticle[] = [
  {
    title: '老旧小区改造提前完工,居民点赞',
    body:
      '本报讯 1-8月份,工人按装了新门窗,邻里都说好;“双减”的的政策为发展做出贡献.' +
      '截止目前，共有3000多余人参加，总投资137.9亿元',
    byline: '记者 柴琳琳 通讯员 姜璞 文图',
  },
]

/** Everything that an editor can be looking at. */
export const PLACES: readonly ScreenPlace[] = [
  { name: 'empty', articles: [], go: async (desk) => desk.getByRole('main').waitFor() },
  { name: 'desk', articles: PAGE, go: openFirst },
  {
    name: 'inspector',
    articles: PAGE,
    go: async (desk) => {
      await openFirst(desk)
      if (await desk.getByRole('complementary').isHidden()) await desk.keyboard.press('F9')
      await desk.getByRole('complementary').waitFor()
    },
  },
  {
    name: 'search',
    articles: PAGE,
    go: async (desk) => {
      await desk.locator('#desk-search').fill('本报讯')
      await list(desk).locator('mark').first().waitFor()
    },
  },
  {
    name: 'palette',
    articles: PAGE,
    go: async (desk) => {
      await openFirst(desk)
      await desk.keyboard.press('Control+k')
      await desk.keyboard.type('全')
      await desk
        .locator('.palette-excerpt')
        .or(desk.locator('.palette-line mark'))
        .first()
        .waitFor()
    },
  },
  {
    name: 'export',
    articles: PAGE,
    go: async (desk) => {
      await openFirst(desk)
      await row(desk, '老旧小区').click({ modifiers: ['Shift'] })
      await desk.keyboard.press('Control+e')
      await desk.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'headlines',
    articles: PAGE,
    go: async (desk) => {
      await openFirst(desk)
      await desk.keyboard.press('Control+F7')
      await desk.getByRole('slider').waitFor()
      await desk.keyboard.press('ArrowRight')
    },
  },
  {
    name: 'shortcuts',
    articles: PAGE,
    go: async (desk) => {
      await desk.keyboard.press('F1')
      await desk.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'trash',
    articles: PAGE,
    go: async (desk) => {
      await row(desk, '老旧小区').click()
      await paper(desk).waitFor()
      await list(desk).focus()
      await desk.keyboard.press('Delete')
      await desk.getByRole('button', { name: '废稿箱' }).click()
      await row(desk, '老旧小区').click()
      await desk.getByText('这篇稿件在废稿箱里').waitFor()
    },
  },
  {
    name: 'find',
    articles: PAGE,
    go: async (desk) => {
      await openFirst(desk)
      await desk.keyboard.press('Control+h')
      await desk.keyboard.type('项目')
    },
  },
  {
    name: 'house-styles',
    articles: PAGE,
    go: async (desk) => {
      await desk.getByRole('button', { name: '版式' }).click()
      await desk.getByRole('tab', { name: '署名与电头' }).click()
      await desk.getByText('更多：').first().click()
    },
  },
  {
    name: 'library',
    articles: PAGE,
    go: async (desk) => {
      await desk.getByRole('button', { name: '稿库位置' }).click()
      await desk.getByRole('heading', { name: '稿库位置' }).waitFor()
    },
  },
  {
    name: 'intake',
    articles: PAGE,
    go: async (desk) => {
      await desk.keyboard.press('Control+o')
      await desk.locator('.intake-place').waitFor()
    },
  },
  {
    name: 'proposal',
    articles: PAGE,
    go: async (desk) => {
      await openIntake(desk)
      await splitPasted(desk, `区闻日报 2026年9月29日 第3版\n\n${SAMPLE_PAGE}`)
      await desk.keyboard.press('F7')
      await desk.locator('.doubtful:focus').waitFor()
    },
  },
  {
    name: 'findings',
    articles: FAULTY,
    go: async (desk) => {
      await openFirst(desk)
      await desk.locator('.proof').first().waitFor()
      await desk.keyboard.press('F7')
      await desk.locator('.finding:focus').waitFor()
      await desk.keyboard.press('i')
      await desk.locator('.ignored').click()
      await desk.locator('.ignored-line').waitFor()
    },
  },
  {
    name: 'normalised',
    articles: FAULTY,
    go: async (desk) => {
      await openFirst(desk)
      await desk.locator('.proof').first().waitFor()
      await desk.keyboard.press('Control+Alt+g')
      await desk.getByRole('button', { name: '查看' }).click()
      await desk.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'proof-report',
    articles: [
      { title: '按装工程开工,群众点赞', body: '本报讯 1-8月份,全区投资137.9亿元。' },
      ...PAGE,
    ],
    go: async (desk) => {
      await desk.keyboard.press('Control+Shift+F7')
      await desk.getByRole('grid').waitFor()
    },
  },
  ...Object.entries({ lexicon: '本社词库', roster: '人名职务库', rules: '校对规则' }).map(
    ([name, tab]) => ({
      name: `words-${name}`,
      articles: PAGE,
      go: async (desk: Page) => {
        await desk.getByRole('button', { name: '词库' }).click()
        await desk.getByRole('tab', { name: tab }).click()
        await desk.getByRole('tabpanel', { name: tab }).waitFor()
      },
    }),
  ),
  ...Object.entries({ people: '人员', process: '审校流程' }).map(([name, tab]) => ({
    name: `process-${name}`,
    articles: PAGE,
    go: async (desk: Page) => {
      await seatThree(desk)
      await desk.getByRole('button', { name: '审校设置' }).click()
      await desk.getByRole('tab', { name: tab }).click()
      await desk.getByRole('tabpanel', { name: tab }).waitFor()
    },
  })),
  {
    name: 'versions',
    articles: PAGE,
    go: async (desk) => {
      await seatThree(desk)
      await sitDown(desk, '2')
      await keepTwoVersions(desk)
      await desk.keyboard.press('Control+Alt+u')
      await desk.locator('.authored[data-person]').first().waitFor()
    },
  },
  {
    name: 'compare',
    articles: PAGE,
    go: async (desk) => {
      await keepTwoVersions(desk)
      await desk.getByRole('button', { name: '和现在比' }).last().click()
      await desk.locator('.compare-text').waitFor()
      await desk.keyboard.press('F6')
      await desk.locator('.compared-block[aria-current]').waitFor()
    },
  },
  {
    name: 'who-is-here',
    articles: PAGE,
    go: async (desk) => {
      await seatThree(desk)
      await desk.reload()
      await desk.getByRole('dialog', { name: '谁在用' }).waitFor()
      await desk.keyboard.press('2')
      await desk.getByRole('button', { name: /^现在是 李强/u }).click()
      await desk.getByRole('dialog').waitFor()
    },
  },
]

/** Something was written and something struck since the older one. */
async function keepTwoVersions(desk: Page): Promise<void> {
  await openFirst(desk)
  await keepAndWriteOn(desk, '初稿')
  await keepAndWriteOn(desk, '领导审阅前')
}

async function keepAndWriteOn(desk: Page, name: string): Promise<void> {
  await desk.keyboard.press('Control+Shift+K')
  await desk.keyboard.type(name)
  await desk.keyboard.press('Enter')
  await desk.locator('.version').getByText(name).waitFor()
  await desk.locator('[data-field=body] p').first().click()
  await desk.keyboard.press('Home')
  await desk.keyboard.type('又讯，')
  await desk.keyboard.press('Control+End')
  await desk.keyboard.press('Backspace')
}

async function openFirst(desk: Page): Promise<void> {
  await desk.getByRole('option').first().click()
  await paper(desk).waitFor()
}
