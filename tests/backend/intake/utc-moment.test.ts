import { expect, it } from 'vitest'
import { utcMoment } from '#backend/intake/utc-moment'

const NOW = '2026-05-01T00:00:00.000Z'
const onTheWall = new Date(2026, 2, 1, 8, 30).toISOString()

it.each([
  ['2026-03-01T08:30:00', onTheWall],
  ['2026-03-01T08:30:00Z', onTheWall],
  ['2026-03-01T08:30', onTheWall],
  ['2026-03-01T08:30:00+08:00', '2026-03-01T00:30:00.000Z'],
  ['', NOW],
  ['2026-03-01', NOW],
  ['2026-13-41T08:30:00Z', NOW],
  ['+275760-09-13T00:00:00Z', NOW],
])('a date written as “%s” is %s', (at, moment) => {
  expect(utcMoment(at, NOW)).toBe(moment)
})
