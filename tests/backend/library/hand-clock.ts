import type { Clock } from '#backend/library/clock'

/** A clock that only moves when told to, and then wakes whoever is due. */
export type HandClock = Clock & { readonly wind: (milliseconds: number) => void }

export function handClock(): HandClock {
  const waiting = new Map<symbol, { readonly at: number; readonly run: () => void }>()
  let now = Date.UTC(2026, 4, 8, 12)

  return {
    now: () => new Date(now),
    after: (milliseconds, run) => {
      const key = Symbol('waiting')
      waiting.set(key, { at: now + milliseconds, run })
      return () => waiting.delete(key)
    },
    wind: (milliseconds) => {
      now += milliseconds
      const due = [...waiting].filter(([, { at }]) => at <= now)
      for (const [key] of due) waiting.delete(key)
      for (const [, { run }] of due) run()
    },
  }
}
