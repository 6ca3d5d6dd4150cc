import { describe, expect, it } from 'vitest'
import { versionsToRemove, type AgingVersion } from '#core/history/retention'
import type { VersionCause } from '#core/history/version'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** Nine in the morning in China. */
const START = Date.parse('2026-01-05T01:00:00.000Z')

type Kept = AgingVersion & { readonly trueAt: number }

/** Ninety days at the desk, six hours each, a version every five minutes; the clock may be wrong. */
function ninetyDays(clock: (at: number, number: number) => number = (at) => at): readonly Kept[] {
  let shelf: readonly Kept[] = []
  let number = 0
  for (let day = 0; day < 90; day += 1) {
    for (let minute = 0; minute < 6 * 60; minute += 5) {
      number += 1
      const trueAt = START + day * DAY + minute * MINUTE
      const cause: VersionCause = number % 500 === 0 ? 'named' : 'automatic'
      const at = new Date(clock(trueAt, number)).toISOString()
      const next = [...shelf, { number, at, cause, trueAt }]
      // The shelf does it at every version; here once an hour is enough, and sooner done.
      const gone = new Set(minute % 60 === 55 ? versionsToRemove(next, at) : [])
      shelf = next.filter((version) => !gone.has(version.number))
    }
  }
  return shelf
}

const rightClock = ninetyDays()
const END = rightClock.at(-1)?.trueAt ?? 0

describe('after ninety days', () => {
  it('every five minutes of the last seven days can be had back', () => {
    const last = rightClock.filter(({ trueAt }) => trueAt > END - 7 * DAY)
    expect(last).toHaveLength(7 * 72)
  })

  it('the last state of every day can be had back', () => {
    const lasts = Array.from({ length: 90 }, (_, day) => START + day * DAY + 355 * MINUTE)
    const kept = new Set(rightClock.map(({ trueAt }) => trueAt))
    expect(lasts.filter((at) => !kept.has(at))).toEqual([])
  })

  it('what somebody asked for is all there, and the rest is thinned out', () => {
    expect(rightClock.filter(({ cause }) => cause === 'named')).toHaveLength(12)
    expect(rightClock.length).toBeLessThan(90 + 9 * 72 + 12)
  })

  it.each([
    // It begins anew whenever the machine is switched on.
    [
      'in 1970 for three days',
      (at: number, number: number) => (range(number, 3000, 3200) ? (at - START) % DAY : at),
    ],
    ['in 2099 once', (at: number, number: number) => (number === 6400 ? at + 73 * 365 * DAY : at)],
    [
      'an hour back and forth',
      (at: number, number: number) => at + (number % 3 === 0 ? 60 * MINUTE : 0),
    ],
  ])('nothing that is promised is lost to a clock that is %s', (_, clock) => {
    const shelf = ninetyDays(clock)
    const kept = new Set(shelf.map(({ trueAt }) => trueAt))
    const promised = rightClock.filter(
      ({ trueAt }) => trueAt > END - 7 * DAY || isLastOfDay(trueAt),
    )
    expect(promised.filter(({ trueAt }) => !kept.has(trueAt))).toEqual([])
    expect(shelf.map(({ number }) => number)).toEqual(
      shelf.map(({ number }) => number).toSorted((a, b) => a - b),
    )
  })
})

describe('thinning out', () => {
  it('ends after ninety days, but never takes the newest', () => {
    const days = Array.from({ length: 120 }, (_, day) => ({
      number: day + 1,
      at: new Date(START + day * DAY).toISOString(),
      cause: 'automatic' as const,
    }))
    const now = new Date(START + 119 * DAY).toISOString()
    expect(versionsToRemove(days, now)).toEqual(Array.from({ length: 28 }, (_, index) => index + 1))
    expect(versionsToRemove(days.slice(0, 1), now)).toEqual([])
  })

  it('leaves a damaged file alone, and what stands before it', () => {
    const at = (minute: number) => new Date(START + minute * MINUTE).toISOString()
    const damaged = { number: 2, at: '', cause: null }
    const rest = Array.from({ length: 12 }, (_, day) => ({
      number: day + 3,
      at: new Date(START + (day + 1) * DAY).toISOString(),
      cause: 'automatic' as const,
    }))
    const first = { number: 1, at: at(0), cause: 'automatic' as const }
    const now = new Date(START + 13 * DAY).toISOString()
    expect(versionsToRemove([first, damaged, ...rest], now)).toEqual([])
  })
})

function range(number: number, from: number, to: number): boolean {
  return number >= from && number < to
}

function isLastOfDay(trueAt: number): boolean {
  return (trueAt - START) % DAY === 355 * MINUTE
}
