const MINUTE = 60_000

/** `2026-11-23 09:00` as the clock on the desk's wall shows it; `zone` is minutes ahead of UTC. */
export function wallClock(at: string, zone: number): string {
  const there = new Date(Date.parse(at) + zone * MINUTE).toISOString()
  return `${there.slice(0, 10)} ${there.slice(11, 16)}`
}
