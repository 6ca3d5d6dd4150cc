import type { PinError } from '#core/people/pin-error'
import type { ProfileId } from '#core/people/profile'
import type { Clock } from '../library/clock.ts'

/** How often somebody guessed wrong; in memory, so a program begun anew counts anew. */
export type PinTries = {
  /** Seconds until the next try may be made; 0 for now. */
  readonly pause: (id: ProfileId) => number
  readonly left: (id: ProfileId) => number
  /** Counts a wrong one, and says what to answer. */
  readonly wrong: (id: ProfileId) => PinError
  readonly right: (id: ProfileId) => void
}

const TRIES = 5
const FIRST_PAUSE_S = 30
const LONGEST_PAUSE_S = 3600

export function pinTries(clock: Clock): PinTries {
  const counts = new Map<ProfileId, { readonly wrong: number; readonly until: number }>()
  const now = () => clock.now().getTime()
  const wrongOf = (id: ProfileId) => counts.get(id)?.wrong ?? 0
  const left = (id: ProfileId) => TRIES - (wrongOf(id) % TRIES)

  return {
    pause: (id) => Math.max(0, Math.ceil(((counts.get(id)?.until ?? 0) - now()) / 1000)),
    left,
    wrong: (id) => {
      const wrong = wrongOf(id) + 1
      const seconds = pauseAfter(wrong)
      counts.set(id, { wrong, until: now() + seconds * 1000 })
      return seconds > 0 ? { kind: 'pin-paused', seconds } : { kind: 'wrong-pin', left: left(id) }
    },
    right: (id) => {
      counts.delete(id)
    },
  }
}

/** Every fifth wrong one in a row: half a minute, then twice as long each time, up to an hour. */
function pauseAfter(wrong: number): number {
  if (wrong % TRIES !== 0) return 0
  return Math.min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2 ** (wrong / TRIES - 1))
}
