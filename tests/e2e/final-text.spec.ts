import { documentJson } from '#core/article/document'
import { article, endStruck, paragraph } from '../core/review/suggested-article.ts'
import { expect, paper, row, test } from './desk/desk-fixture.ts'

const SUGGESTED = article(
  { title: '区里[-旧日-]开会' },
  endStruck('昨日，工人按[-旧-]装了门窗，'),
  paragraph('邻里[+都+]说好。[-旧闻-]'),
)

test.use({
  seed: { articles: [{ title: '', body: '', doc: documentJson(SUGGESTED) }] },
})

test('what is struck is neither counted nor proofread nor printed, and a mend leaves it', async ({
  desk,
}) => {
  await desk.evaluate(() => {
    // As Chromium does: the page is laid out for the printer while this runs.
    window.print = () => {
      const lines = [...document.querySelectorAll('.sheet-line')]
      document.body.dataset['printed'] = lines.map(({ textContent }) => textContent).join('|')
    }
  })
  const suggested = row(desk, '区里开会')
  await expect(suggested.getByRole('img', { name: '5 处修订待处理' })).toBeVisible()
  await suggested.click()
  await expect(desk.locator('.article-counts')).toHaveText('17 字 · 1 段')

  const wrong = paper(desk).locator('.proof-error')
  await expect(wrong.first()).toHaveText('按')
  await desk.keyboard.press('F7')
  await desk.locator('.finding', { hasText: '按装' }).press('Enter')
  await expect(wrong).toHaveCount(0)
  await expect(paper(desk)).toContainText('旧装了门窗')

  await desk.keyboard.press('Control+p')
  await expect(desk.locator('body')).toHaveAttribute(
    'data-printed',
    '区里开会|昨日，工人安装了门窗，邻里都说好。|— 1 —',
  )
  await desk.keyboard.press('Escape')
  await expect(paper(desk)).toBeFocused()
})
