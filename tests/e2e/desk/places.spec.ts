import type { Page } from '@playwright/test'
import { contrastViolations, violations } from './axe.ts'
import { expect, list, paper, row, test } from './desk-fixture.ts'
import { PLACES } from './places.ts'

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
]

const THEMES = [
  ['light', violations],
  ['dark', contrastViolations],
] as const

for (const { name, articles, go } of PLACES) {
  test.describe(name, () => {
    test.use({ seed: { articles } })

    test(`axe finds nothing on ${name}, and pictures of it lie under out/looks`, async ({
      desk,
    }) => {
      await go(desk)
      for (const [colorScheme, look] of THEMES) {
        // One page cannot be light and dark, small and large at once.
        // oxlint-disable no-await-in-loop
        await desk.emulateMedia({ colorScheme })
        await takePictures(desk, `${name}-${colorScheme}`)
        expect(await look(desk)).toEqual([])
        // oxlint-enable no-await-in-loop
      }
    })
  })
}

test('axe does find what is wrong', async ({ desk }) => {
  await row(desk, '社区食堂').click()
  await list(desk).evaluate((element) => element.removeAttribute('aria-label'))
  expect(await violations(desk)).not.toEqual([])
  expect(await contrastViolations(desk)).toEqual([])
  await paper(desk).evaluate((element) => (element.style.color = '#ddd'))
  expect(await contrastViolations(desk)).not.toEqual([])
})

/** The smaller size last, so that axe sees what most editors see. */
async function takePictures(desk: Page, name: string): Promise<void> {
  for (const size of SIZES.toReversed()) {
    // oxlint-disable no-await-in-loop -- as above
    await desk.setViewportSize(size)
    const picture = await desk.screenshot({
      path: `out/looks/${name}-${size.width}.png`,
      animations: 'disabled',
    })
    // oxlint-enable no-await-in-loop
    expect(picture.byteLength).toBeGreaterThan(10_000)
  }
}
