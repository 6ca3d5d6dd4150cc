import type { Change } from '#core/article/change'

/**
 * A moment as Word and LibreOffice write it: by the clock on the writer's wall, with the Z of UTC
 * after it all the same. Whoever opens the file there reads these hours. `zone` is minutes ahead of UTC.
 */
export function wordMoment(at: string, zone: number): string {
  return new Date(Date.parse(at) + zone * MINUTE).toISOString()
}

/**
 * Tells suggestions apart that one person made at the same moment: the second says one millionth of
 * a second more. Nobody sees it; read back, what has one moment is one suggestion.
 */
export function momentStamps(): (change: Change, moment: string) => string {
  const known = new Map<string, Map<string, number>>()
  return ({ id, by, at }, moment) => {
    const key = `${by}\n${at}`
    const places = known.get(key) ?? new Map<string, number>()
    known.set(key, places)
    const place = places.get(id) ?? places.size
    places.set(id, place)
    return place === 0 ? moment : moment.replace('Z', `${String(place).padStart(3, '0')}Z`)
  }
}

/** Milliseconds. */
const MINUTE = 60_000
