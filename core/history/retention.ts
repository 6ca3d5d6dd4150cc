import type { VersionCause } from './version.ts'

/** What thinning out looks at. `cause` is null for a damaged file: nothing is known of it. */
export type AgingVersion = {
  readonly number: number
  readonly at: string
  readonly cause: VersionCause | null
}

/**
 * Which automatic versions may go, of versions in the order of their numbers: all of the last seven
 * days stay, then the last of each day, and after ninety days none. Whatever somebody asked for
 * stays, and so does the newest.
 *
 * Age is the time between one version and the next, added up, and no step counts for more than a
 * day, forth or back: a clock that jumps to another year and returns ages nothing.
 */
export function versionsToRemove(versions: readonly AgingVersion[], now: string): number[] {
  const ages = agesOf(versions, now)
  return versions
    .filter(({ cause }, index) => {
      if (cause !== 'automatic' || index === versions.length - 1) return false
      const age = ages[index] ?? 0
      const nextAge = ages[index + 1] ?? 0
      if (age > KEPT_DAILY) return true
      return nextAge > KEPT_WHOLE && isReplacedThatDay(versions, index)
    })
    .map(({ number }) => number)
}

function agesOf(versions: readonly AgingVersion[], now: string): readonly number[] {
  let later = Date.parse(now)
  let age = 0
  const ages = versions.toReversed().map(({ at, cause }) => {
    if (cause === null) return age
    const time = Date.parse(at)
    age += Math.min(Math.max(later - time, -DAY), DAY)
    later = time
    return age
  })
  return ages.toReversed()
}

/**
 * Numbers that follow each other, on one day and in its order. Where a number is missing between
 * two, their days were thinned out before.
 */
function isReplacedThatDay(versions: readonly AgingVersion[], index: number): boolean {
  const [version, next] = [versions[index], versions[index + 1]]
  if (version === undefined || next === undefined || next.cause === null) return false
  return (
    next.number === version.number + 1 && next.at >= version.at && dayOf(next) === dayOf(version)
  )
}

/** The day in China, where every reader of these lists is. */
function dayOf({ at }: AgingVersion): number {
  return Math.floor((Date.parse(at) + CHINA) / DAY)
}

/** Milliseconds. A day more than the seven that are promised, for the jump of a clock. */
const DAY = 86_400_000
const CHINA = 8 * 3_600_000
const KEPT_WHOLE = 8 * DAY
const KEPT_DAILY = 91 * DAY
