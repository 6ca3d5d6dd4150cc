import { expect, it } from 'vitest'
import { nextTheme, zoomStep } from '#renderer/app/preference-steps'

it.each([
  [1, 'in', 1.1],
  [1, 'out', 0.9],
  [1.03, 'in', 1.1],
  [2, 'in', 2],
  [0.8, 'out', 0.8],
] as const)('the zoom goes from %d %s to %d', (from, direction, to) => {
  expect(zoomStep(from, direction)).toBe(to)
})

it('goes through light and dark back to what the system says', () => {
  expect(nextTheme('system')).toBe('light')
  expect(nextTheme(nextTheme('light'))).toBe('system')
})
