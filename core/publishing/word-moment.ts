/**
 * A moment as Word and LibreOffice write it: by the clock on the writer's wall, with the Z of UTC
 * after it all the same. Whoever opens the file there reads these hours. `zone` is minutes ahead of UTC.
 */
export function wordMoment(at: string, zone: number): string {
  return new Date(Date.parse(at) + zone * MINUTE).toISOString()
}

/** Milliseconds. */
const MINUTE = 60_000
