import { create } from 'zustand'

const MINUTE_MS = 60_000

/** The minute hand: ages in the list are right to the minute, and nothing ticks faster. */
export const useClock = create<{ readonly now: number }>(() => ({ now: Date.now() }))

export function startClock(): () => void {
  const timer = setInterval(() => useClock.setState({ now: Date.now() }), MINUTE_MS)
  return () => clearInterval(timer)
}
