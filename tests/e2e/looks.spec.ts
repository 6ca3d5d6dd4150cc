import { expect, test } from './desk/desk-fixture.ts'
import { PLACES } from './desk/places.ts'

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
]

for (const colorScheme of ['light', 'dark'] as const) {
  for (const { name, articles, go } of PLACES) {
    test.describe(`${name} in ${colorScheme}`, () => {
      test.use({ colorScheme, seed: { articles } })

      test(`pictures of ${name} in ${colorScheme}`, async ({ desk }) => {
        await go(desk)
        for (const size of SIZES) {
          // Two pictures of one page cannot be taken at once.
          // oxlint-disable-next-line no-await-in-loop
          await desk.setViewportSize(size)
          // oxlint-disable-next-line no-await-in-loop
          const picture = await desk.screenshot({
            path: `out/looks/${name}-${colorScheme}-${size.width}.png`,
            animations: 'disabled',
          })
          expect(picture.byteLength).toBeGreaterThan(10_000)
        }
      })
    })
  }
}
