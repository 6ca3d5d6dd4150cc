import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe complains of, one line a rule. */
export function violations(page: Page): Promise<readonly string[]> {
  return complaints(new AxeBuilder({ page }))
}

/** What axe complains of in another theme of a page it has seen: only the colours differ. */
export function contrastViolations(page: Page): Promise<readonly string[]> {
  return complaints(new AxeBuilder({ page }).withRules('color-contrast'))
}

async function complaints(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations: found } = await axe.analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
}
