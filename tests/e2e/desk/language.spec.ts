import type { Page } from '@playwright/test'
import { ENGLISH_PAGE, expect, list, openPalette, row, runByPalette, test } from './desk-fixture.ts'

test.use({ seed: { articles: ENGLISH_PAGE } })

test('English is complete: no Chinese of the interface is left anywhere', async ({ desk }) => {
  await runByPalette(desk, 'English')
  await expect(desk.locator('html')).toHaveAttribute('lang', 'en')
  await row(desk, 'Fourteen projects').click()
  await desk.keyboard.press('F9')
  expect(await hanOnScreen(desk)).toEqual([])

  await desk.keyboard.press('F1')
  expect(await hanOnScreen(desk)).toEqual([])
  await desk.keyboard.press('Escape')
  await openPalette(desk)
  expect(await hanOnScreen(desk)).toEqual([])
  await desk.keyboard.press('Escape')
  await desk.keyboard.press('Control+e')
  expect(await hanOnScreen(desk)).toEqual([])
  await desk.keyboard.press('Escape')
  await desk.keyboard.press('Control+f')
  expect(await hanOnScreen(desk)).toEqual([])
  await desk.keyboard.press('Escape')

  await desk.getByRole('button', { name: 'Filter and arrange' }).click()
  expect(await hanOnScreen(desk)).toEqual([])
  await desk.keyboard.press('Escape')
  await desk.getByRole('tab', { name: 'Versions' }).click()
  await desk.getByText(/^As it came in/u).click()
  expect(await hanOnScreen(desk)).toEqual([])
  await list(desk).focus()
  await desk.keyboard.press('Delete')
  expect(await hanOnScreen(desk)).toEqual([])
  await desk.getByRole('button', { name: 'Waste bin' }).click()
  expect(await hanOnScreen(desk)).toEqual([])
  await desk.getByRole('button', { name: 'Where the library lives' }).click()
  expect(await hanOnScreen(desk)).toEqual([])
  await runByPalette(desk, 'Take in files')
  expect(await hanOnScreen(desk)).toEqual([])
})

test('the language stays after a reload, and the list does not move', async ({ desk }) => {
  await runByPalette(desk, 'English')
  await desk.reload()
  await expect(desk.getByRole('button', { name: /^All articles/u })).toBeVisible()
  await expect(desk.getByRole('option')).toHaveCount(2)
})

test.describe('in an empty library', () => {
  test.use({ seed: { articles: [] } })

  test('the three beginnings are English too', async ({ desk }) => {
    await runByPalette(desk, 'English')
    await expect(desk.getByRole('button', { name: 'New article' })).toBeVisible()
    expect(await hanOnScreen(desk)).toEqual([])
  })
})

/** Everything with a Chinese character that is shown or read aloud. */
function hanOnScreen(desk: Page): Promise<string[]> {
  return desk.evaluate(() => {
    const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'data-placeholder']
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const words = [document.title]
    while (texts.nextNode() !== null) {
      // Fonts are called what they are called.
      const isName = texts.currentNode.parentElement?.closest('.missing-fonts li') ?? null
      if (isName === null) words.push(texts.currentNode.textContent ?? '')
    }
    for (const element of document.querySelectorAll('*')) {
      words.push(...spoken.map((name) => element.getAttribute(name) ?? ''))
    }
    return words.filter((text) => /\p{Script=Han}/u.test(text))
  })
}
