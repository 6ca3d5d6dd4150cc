import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, list, row, test } from './desk-fixture.ts'
import { PLACES } from './places.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    for (const { name, articles, go } of PLACES) {
      test.describe(name, () => {
        test.use({ seed: { articles } })

        test(`axe finds nothing on ${name} in ${colorScheme}`, async ({ desk }) => {
          await go(desk)
          expect(await violations(desk)).toEqual([])
        })
      })
    }
  })
}

test('axe does find what is wrong', async ({ desk }) => {
  await row(desk, '社区食堂').click()
  await list(desk).evaluate((element) => element.removeAttribute('aria-label'))
  expect(await violations(desk)).not.toEqual([])
})

async function violations(desk: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page: desk }).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
}
