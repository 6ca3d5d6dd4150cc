import type { Clock } from './clock.ts'
import type { LockHolder } from './lock-holder.ts'

/**
 * The holder on another machine. A kernel's lock says nothing about that one; its beat does. Only
 * this machine's clock is used: two machines rarely agree on the time.
 */
export type Neighbour = { readonly seemsAlive: (holder: LockHolder) => boolean }

export function neighbour(clock: Clock): Neighbour {
  let last = { note: '', since: 0 }

  return {
    seemsAlive: (holder) => {
      const now = clock.now().getTime()
      const note = JSON.stringify(holder)
      if (note !== last.note) last = { note, since: now }
      return now - last.since < SILENCE
    },
  }
}

/** Milliseconds between two beats of an owner on a network share. */
export const BEAT = 5_000
/** Milliseconds: three beats missed, and some. */
const SILENCE = 17_000
