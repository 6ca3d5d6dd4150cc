/**
 * The moment a file of ours means: Word, LibreOffice and we write the hours on the wall with a Z
 * after them, or with nothing. `zone` is minutes ahead of UTC; what is no date becomes `otherwise`.
 */
export function ownMoment(zone: number, otherwise: string): (at: string) => string {
  return (at) => {
    const hasZone = /[+-]\d\d:\d\d$/u.test(at)
    const time = Date.parse(hasZone || at.endsWith('Z') ? at : `${at}Z`)
    if (Number.isNaN(time)) return otherwise
    return new Date(time - (hasZone ? 0 : zone * MINUTE)).toISOString()
  }
}

/** Milliseconds. */
const MINUTE = 60_000
