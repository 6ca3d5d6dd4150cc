import type { ProfileId } from '#core/people/profile'
import type { Clock } from '../library/clock.ts'
import type { PinSecret } from './pin-secret.ts'
import { pinTries, type PinTries } from './pin-tries.ts'

/** What is known of PINs while the library is open, beside what its file says. */
export type Pins = {
  readonly tries: PinTries
  /** Of people who were removed: taking that back gives them their PIN again. */
  readonly removed: Map<ProfileId, PinSecret>
}

export function openPins(clock: Clock): Pins {
  return { tries: pinTries(clock), removed: new Map() }
}
